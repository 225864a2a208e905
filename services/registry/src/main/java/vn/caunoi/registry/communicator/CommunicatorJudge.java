package vn.caunoi.registry.communicator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.DomainException;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.Violations;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.importing.Finding;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.registry.importing.ImportJudge;
import vn.caunoi.registry.importing.ImportRow;
import vn.caunoi.registry.importing.ImportScope;
import vn.caunoi.registry.importing.NamedAgencies.Found;
import vn.caunoi.registry.importing.PlannedRow;
import vn.caunoi.registry.importing.Span;
import vn.caunoi.vietnamese.Folding;

/**
 * Judges lines of communicators. Agency and number name the person: a line whose number is known changes that person,
 * name included; one with a new number adds somebody, and a namesake in the same villages is pointed out.
 */
final class CommunicatorJudge implements ImportJudge {

    /** Names in a plan that are no columns: what the names of agencies led to. */
    static final String AGENCY_ID = "agencyId";

    static final String COMMUNE_ID = "communeId";

    private final ImportScope scope;
    private final Map<String, Found> agencies;
    private final Map<String, Found> communes;
    private final Map<Key, List<CommunicatorView>> known = new HashMap<>();
    private final Map<Likeness, String> alike = new HashMap<>();
    private final Map<Key, List<Span>> seen = new HashMap<>();
    private final Vocabulary vocabulary;
    private final CommunicatorRules rules;
    private final Validator validator;

    private record Key(UUID agency, String code) {}

    private record Likeness(UUID agency, String name, String villages) {}

    CommunicatorJudge(
            ImportScope scope,
            Map<String, Found> agencies,
            Map<String, Found> communes,
            List<CommunicatorView> register,
            Vocabulary vocabulary,
            CommunicatorRules rules,
            Validator validator) {
        this.scope = scope;
        this.agencies = agencies;
        this.communes = communes;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.validator = validator;
        for (CommunicatorView person : register) {
            known.computeIfAbsent(new Key(person.agencyId(), person.code()), key -> new ArrayList<>())
                    .add(person);
            alike.put(likeness(person.agencyId(), person.personName(), person.villages()), person.code());
        }
    }

    @Override
    public PlannedRow judge(ImportRow row) {
        List<Finding> findings = new ArrayList<>();
        AgencySummary agency = scope.agency(row, CommunicatorSheet.AGENCY, agencies, findings);
        AgencySummary commune = commune(row, findings);
        RecordCommunicator said = new CommunicatorLine(row.cells(), vocabulary, findings)
                .draft(idOf(commune))
                .command();
        if (agency == null || findings.stream().anyMatch(Finding::refuses)) {
            return PlannedRow.refused(row, findings);
        }
        CommunicatorView target = target(agency, said, findings);
        RecordCommunicator command = target == null ? said : withoutMissing(row, said, target);
        check(command, findings);
        noteTwice(agency, command, findings);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return PlannedRow.refused(row, findings);
        }
        return planned(row, agency, commune, target, command, findings);
    }

    private PlannedRow planned(
            ImportRow row,
            AgencySummary agency,
            @Nullable AgencySummary commune,
            @Nullable CommunicatorView target,
            RecordCommunicator command,
            List<Finding> findings) {
        String communeName = commune != null
                ? commune.name()
                : target != null && target.communeId() != null ? target.communeName() : null;
        Map<String, String> after = cells(Communicator.preview(agency.id(), command), agency.name(), communeName);
        if (target == null) {
            if (alike.containsKey(likeness(agency.id(), command.personName(), command.villages()))) {
                findings.add(Finding.hint(CommunicatorSheet.CODE, "similar-exists"));
            }
            return PlannedRow.added(row, after, findings);
        }
        Map<String, String> before = identified(CommunicatorSheet.cells(target, vocabulary), target);
        return PlannedRow.known(row, target.id(), target.version(), before, after, findings);
    }

    private Map<String, String> cells(Communicator preview, String agencyName, @Nullable String communeName) {
        CommunicatorView view = CommunicatorView.of(preview, agencyName, communeName, scope.today());
        return identified(CommunicatorSheet.cells(view, vocabulary), view);
    }

    private static Map<String, String> identified(Map<String, String> cells, CommunicatorView person) {
        Map<String, String> identified = new LinkedHashMap<>(cells);
        identified.put(AGENCY_ID, person.agencyId().toString());
        identified.put(
                COMMUNE_ID, person.communeId() == null ? "" : person.communeId().toString());
        return identified;
    }

    private @Nullable AgencySummary commune(ImportRow row, List<Finding> findings) {
        String name = row.cell(CommunicatorSheet.COMMUNE);
        return name.isBlank()
                ? null
                : Found.orRefuse(communes.get(name), CommunicatorSheet.COMMUNE, "commune-unknown", findings);
    }

    /** Whom the line means: the person with this number at this time; null for somebody new. */
    private @Nullable CommunicatorView target(AgencySummary agency, RecordCommunicator said, List<Finding> findings) {
        List<CommunicatorView> bearers =
                said.code() == null ? List.of() : known.getOrDefault(new Key(agency.id(), said.code()), List.of());
        if (said.activeFrom() == null) {
            return null;
        }
        Span days = new Span(said.activeFrom(), said.activeTo());
        List<CommunicatorView> same = bearers.stream()
                .filter(person -> days.overlaps(new Span(person.activeFrom(), person.activeTo())))
                .toList();
        if (same.size() > 1) {
            findings.add(Finding.refusal(CommunicatorSheet.FROM, "periods-overlap"));
        }
        return same.isEmpty() ? null : same.get(0);
    }

    /** A column that the file does not have says nothing; an empty cell says that there is nothing. */
    private static RecordCommunicator withoutMissing(ImportRow row, RecordCommunicator said, CommunicatorView is) {
        Map<String, String> cells = row.cells();
        return new RecordCommunicator(
                said.code(),
                said.kind(),
                said.level(),
                said.personName(),
                cells.containsKey(CommunicatorSheet.POSITION) ? said.position() : is.position(),
                cells.containsKey(CommunicatorSheet.COMMUNE) ? said.communeId() : is.communeId(),
                cells.containsKey(CommunicatorSheet.VILLAGES) ? said.villages() : is.villages(),
                said.languages(),
                cells.containsKey(CommunicatorSheet.PHONE) ? said.phone() : is.phone(),
                cells.containsKey(CommunicatorSheet.EMAIL) ? said.email() : is.email(),
                cells.containsKey(CommunicatorSheet.DECISION) ? said.decisionNumber() : is.decisionNumber(),
                said.activeFrom(),
                cells.containsKey(CommunicatorSheet.TO) ? said.activeTo() : is.activeTo());
    }

    private void check(RecordCommunicator command, List<Finding> findings) {
        for (ConstraintViolation<RecordCommunicator> violation : validator.validate(command)) {
            FieldError error = Violations.toFieldError(violation);
            findings.add(Finding.refusal(column(error.pointer()), error.code()));
        }
        if (findings.stream().noneMatch(Finding::refuses)) {
            try {
                rules.check(command);
            } catch (DomainException refusal) {
                String column = refusal.errors().stream()
                        .map(error -> column(error.pointer()))
                        .findFirst()
                        .orElse(null);
                findings.add(Finding.refusal(column, refusal.code()));
            }
        }
    }

    private void noteTwice(AgencySummary agency, RecordCommunicator command, List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::refuses)) {
            return;
        }
        Span days = new Span(command.activeFrom(), command.activeTo());
        List<Span> before = seen.computeIfAbsent(new Key(agency.id(), command.code()), key -> new ArrayList<>());
        if (before.stream().anyMatch(days::overlaps)) {
            findings.add(Finding.refusal(CommunicatorSheet.CODE, "duplicate-in-file"));
        }
        before.add(days);
    }

    private static @Nullable String column(@Nullable String pointer) {
        return ImportColumn.of(CommunicatorSheet.COLUMNS, pointer);
    }

    private static Likeness likeness(UUID agency, String name, @Nullable String villages) {
        return new Likeness(agency, Folding.fold(name), villages == null ? "" : Folding.fold(villages));
    }

    private static @Nullable UUID idOf(@Nullable AgencySummary agency) {
        return agency == null ? null : agency.id();
    }
}
