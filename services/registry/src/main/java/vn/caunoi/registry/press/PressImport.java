package vn.caunoi.registry.press;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.database.InTurn;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.registry.importing.ImportJudge;
import vn.caunoi.registry.importing.ImportKind;
import vn.caunoi.registry.importing.ImportOutdated;
import vn.caunoi.registry.importing.ImportRow;
import vn.caunoi.registry.importing.ImportScope;
import vn.caunoi.registry.importing.PlannedRow;
import vn.caunoi.registry.importing.RowVerdict;

/** The press directory as a list that can be imported; by the province only. */
@ApplicationScoped
class PressImport implements ImportKind {
    private final PressRepository entries;
    private final PressRules rules;
    private final Validator validator;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PressImport(PressRepository entries, PressRules rules, Validator validator, Caller caller, Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "press";
    }

    @Override
    public List<ImportColumn> columns() {
        return PressSheet.COLUMNS;
    }

    @Override
    public List<List<String>> examples() {
        return List.of(
                List.of(
                        "Cơ quan báo chí",
                        "999/GP-VIDU",
                        "Báo Ví Dụ",
                        "Báo điện tử",
                        "",
                        "",
                        "Số 1, đường Ví Dụ, Hà Nội",
                        "024 3999 0000",
                        "toasoan@bao-vi-du.vn",
                        "https://bao-vi-du.vn",
                        "01/01/2026",
                        "31/12/2030"),
                List.of(
                        "Phóng viên",
                        "VD00001",
                        "Nguyễn Văn Ví Dụ",
                        "",
                        "Báo Ví Dụ",
                        "Phóng viên thường trú",
                        "",
                        "",
                        "thuongtru@bao-vi-du.vn",
                        "",
                        "01/01/2026",
                        "31/12/2030"));
    }

    @Override
    public Uni<ImportJudge> prepare(ImportScope scope, List<ImportRow> rows) {
        return entries.all()
                .map(register -> new PressJudge(
                        scope,
                        register.stream().map(row -> row.view(scope.today())).toList(),
                        rules,
                        validator));
    }

    @Override
    public Uni<Void> apply(List<PlannedRow> rows) {
        Set<UUID> targets =
                rows.stream().map(PlannedRow::target).filter(Objects::nonNull).collect(Collectors.toSet());
        return entries.lockAll(targets)
                .chain(found -> entries.all().map(register -> new Writing(found, register)))
                .chain(writing -> InTurn.forEach(rows, row -> write(row, writing)))
                .chain(() -> entries.flush())
                .onFailure(DatabaseConstraint.broken(PressService.NUMBER_ONCE))
                .transform(taken -> new ImportOutdated());
    }

    private Uni<Void> write(PlannedRow row, Writing writing) {
        UUID target = row.target();
        if (target != null) {
            writing.change(row, target);
            return Uni.createFrom().voidItem();
        }
        if (row.verdict() != RowVerdict.NEW) {
            return Uni.createFrom().voidItem();
        }
        PressEntry added = PressEntry.recorded(writing.command(row), clock.instant(), caller.username());
        writing.added(added, row);
        return entries.persist(added).replaceWithVoid();
    }

    /** What has been written so far: lines may belong to press agencies that earlier ones add. */
    private static final class Writing {
        private final Map<UUID, PressEntry> found = new HashMap<>();
        private final Map<String, UUID> agencies = new HashMap<>();
        private final Set<UUID> changed = new HashSet<>();

        Writing(List<PressEntry> found, List<PressRepository.Row> register) {
            found.forEach(entry -> this.found.put(entry.id(), entry));
            register.stream()
                    .filter(row -> row.entry().kind() == PressKind.AGENCY)
                    .forEach(row ->
                            agencies.put(row.entry().number(), row.entry().id()));
        }

        void change(PlannedRow row, UUID target) {
            PressEntry entry = found.get(target);
            if (entry == null || !Objects.equals(entry.version(), row.targetVersion())) {
                throw new ImportOutdated();
            }
            if (row.verdict() == RowVerdict.CHANGED && changed.add(target)) {
                entry.change(entry.version(), command(row));
            }
        }

        void added(PressEntry entry, PlannedRow row) {
            if (entry.kind() == PressKind.AGENCY) {
                agencies.put(row.after().getOrDefault(PressSheet.NUMBER, ""), entry.id());
            }
        }

        /** The command that was judged: its cells are written in a way that is read back without loss. */
        RecordPressEntry command(PlannedRow row) {
            String agency = row.after().getOrDefault(PressJudge.AGENCY_NUMBER, "");
            @Nullable UUID agencyId = agency.isEmpty() ? null : agencies.get(agency);
            if (!agency.isEmpty() && agencyId == null) {
                throw new ImportOutdated();
            }
            PressLine line = new PressLine(row.after(), new ArrayList<>());
            return line.command(line.kind(), agencyId, null);
        }
    }
}
