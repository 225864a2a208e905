package vn.caunoi.registry.press;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.DomainException;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.Violations;
import vn.caunoi.registry.importing.Finding;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.registry.importing.ImportJudge;
import vn.caunoi.registry.importing.ImportRow;
import vn.caunoi.registry.importing.ImportScope;
import vn.caunoi.registry.importing.PlannedRow;
import vn.caunoi.registry.importing.Span;
import vn.caunoi.vietnamese.Folding;

/**
 * Judges lines of a press directory. Kind and number name an entry; its press agency is one that the register knows, or
 * that an earlier line of the same file adds.
 */
final class PressJudge implements ImportJudge {
    /** A name in a plan that is no column: the number of the licence of the press agency. */
    static final String AGENCY_NUMBER = "pressAgencyNumber";

    /** Stands for a press agency that this very file adds; it gets its id when it is written. */
    private static final UUID TO_BE_ADDED = new UUID(0, 0);

    private final ImportScope scope;
    private final PressRules rules;
    private final Validator validator;
    private final Map<Key, List<PressEntryView>> known = new HashMap<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<Key, List<Span>> seen = new HashMap<>();

    private record Key(PressKind kind, String number) {}

    private record Agency(UUID id, String number, String name) {}

    PressJudge(ImportScope scope, List<PressEntryView> register, PressRules rules, Validator validator) {
        this.scope = scope;
        this.rules = rules;
        this.validator = validator;
        for (PressEntryView entry : register) {
            known.computeIfAbsent(new Key(entry.kind(), entry.number()), key -> new ArrayList<>())
                    .add(entry);
            if (entry.kind() == PressKind.AGENCY) {
                note(new Agency(entry.id(), entry.number(), entry.name()));
            }
        }
    }

    private void note(Agency agency) {
        agencies.put(Folding.fold(agency.number()), agency);
        agencies.put(Folding.fold(agency.name()), agency);
    }

    @Override
    public PlannedRow judge(ImportRow row) {
        List<Finding> findings = new ArrayList<>();
        if (!scope.everyAgency()) {
            findings.add(Finding.refusal(null, "province-keeps-list"));
        }
        PressLine line = new PressLine(row.cells(), findings);
        PressKind kind = line.kind();
        Agency agency = agency(line, findings);
        PressEntryView target = target(kind, line, findings);
        RecordPressEntry command = line.command(kind, agency == null ? null : agency.id(), target);
        check(command, findings);
        noteTwice(command, findings);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return PlannedRow.refused(row, findings);
        }
        if (target == null && command.kind() == PressKind.AGENCY) {
            note(new Agency(TO_BE_ADDED, command.number(), command.name()));
        }
        return planned(row, agency, target, command, findings);
    }

    private PlannedRow planned(
            ImportRow row,
            @Nullable Agency agency,
            @Nullable PressEntryView target,
            RecordPressEntry command,
            List<Finding> findings) {
        Agency belongsTo = agency != null || target == null ? agency : agencyOf(target);
        Map<String, String> after = cells(
                PressEntry.recorded(command, Instant.EPOCH, "")
                        .view(belongsTo == null ? null : belongsTo.name(), scope.today()),
                belongsTo);
        if (target == null) {
            return PlannedRow.added(row, after, findings);
        }
        Map<String, String> before = cells(target, agencyOf(target));
        return PlannedRow.known(row, target.id(), target.version(), before, after, findings);
    }

    private @Nullable Agency agencyOf(PressEntryView entry) {
        return agencies.values().stream()
                .filter(candidate -> candidate.id().equals(entry.agencyId()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> cells(PressEntryView entry, @Nullable Agency agency) {
        Map<String, String> cells = new LinkedHashMap<>(PressSheet.cells(entry));
        cells.put(AGENCY_NUMBER, agency == null ? "" : agency.number());
        return cells;
    }

    private @Nullable Agency agency(PressLine line, List<Finding> findings) {
        String named = line.text(PressSheet.AGENCY);
        if (named == null) {
            return null;
        }
        Agency agency = agencies.get(Folding.fold(named));
        if (agency == null) {
            findings.add(Finding.refusal(PressSheet.AGENCY, "press-agency-unknown"));
        }
        return agency;
    }

    /** What the line means: the entry with this number at this time; null for a new one. */
    private @Nullable PressEntryView target(@Nullable PressKind kind, PressLine line, List<Finding> findings) {
        String number = line.text(PressSheet.NUMBER);
        LocalDate from = line.from();
        if (kind == null || number == null || from == null) {
            return null;
        }
        Span days = new Span(from, line.to());
        List<PressEntryView> same = known.getOrDefault(new Key(kind, number), List.of()).stream()
                .filter(entry -> days.overlaps(new Span(entry.validFrom(), entry.validTo())))
                .toList();
        if (same.size() > 1) {
            findings.add(Finding.refusal(PressSheet.FROM, "periods-overlap"));
        }
        return same.isEmpty() ? null : same.get(0);
    }

    private void check(RecordPressEntry command, List<Finding> findings) {
        for (ConstraintViolation<RecordPressEntry> violation : validator.validate(command)) {
            FieldError error = Violations.toFieldError(violation);
            findings.add(Finding.refusal(column(error.pointer()), error.code()));
        }
        if (findings.stream().noneMatch(Finding::refuses)) {
            try {
                rules.check(command);
                PressEntry.recorded(command, Instant.EPOCH, "");
            } catch (DomainException refusal) {
                String column = refusal.errors().stream()
                        .map(error -> column(error.pointer()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                findings.add(Finding.refusal(column, refusal.code()));
            }
        }
    }

    private void noteTwice(RecordPressEntry command, List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::refuses)) {
            return;
        }
        Span days = new Span(command.validFrom(), command.validTo());
        List<Span> before = seen.computeIfAbsent(new Key(command.kind(), command.number()), key -> new ArrayList<>());
        if (before.stream().anyMatch(days::overlaps)) {
            findings.add(Finding.refusal(PressSheet.NUMBER, "duplicate-in-file"));
        }
        before.add(days);
    }

    private static @Nullable String column(@Nullable String pointer) {
        return "/agencyId".equals(pointer) ? PressSheet.AGENCY : ImportColumn.of(PressSheet.COLUMNS, pointer);
    }
}
