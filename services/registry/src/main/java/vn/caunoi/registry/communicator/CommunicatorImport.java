package vn.caunoi.registry.communicator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.importing.Finding;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.registry.importing.ImportJudge;
import vn.caunoi.registry.importing.ImportKind;
import vn.caunoi.registry.importing.ImportOutdated;
import vn.caunoi.registry.importing.ImportRow;
import vn.caunoi.registry.importing.ImportScope;
import vn.caunoi.registry.importing.NamedAgencies;
import vn.caunoi.registry.importing.NamedAgencies.Found;
import vn.caunoi.registry.importing.PlannedRow;
import vn.caunoi.registry.importing.RowVerdict;

/** Communicators as a list that can be imported. */
@ApplicationScoped
class CommunicatorImport implements ImportKind {

    private final CommunicatorRepository communicators;
    private final CommunicatorRules rules;
    private final NamedAgencies named;
    private final Vocabulary vocabulary;
    private final Validator validator;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CommunicatorImport(
            CommunicatorRepository communicators,
            CommunicatorRules rules,
            NamedAgencies named,
            Vocabulary vocabulary,
            Validator validator,
            Caller caller,
            Clock clock) {
        this.communicators = communicators;
        this.rules = rules;
        this.named = named;
        this.vocabulary = vocabulary;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "communicators";
    }

    @Override
    public List<ImportColumn> columns() {
        return CommunicatorSheet.COLUMNS;
    }

    @Override
    public List<List<String>> examples() {
        return List.of(List.of(
                "TTV-001",
                "Nguyễn Thị Ví Dụ",
                "Tuyên truyền viên",
                "Xã",
                "",
                "Trưởng ban công tác mặt trận",
                "Xã Bình Lư",
                "Bản Ví Dụ",
                "Tiếng Việt; Tiếng Mông",
                "0213 3876 000",
                "",
                "128/QĐ-UBND",
                "01/08/2025",
                ""));
    }

    @Override
    public Uni<ImportJudge> prepare(ImportScope scope, List<ImportRow> rows) {
        return named.find(ImportRow.values(rows, CommunicatorSheet.AGENCY), null)
                .chain(agencies -> named.find(
                                ImportRow.values(rows, CommunicatorSheet.COMMUNE), AgencyKind.COMMUNE_COMMITTEE)
                        .chain(communes -> communicators
                                .ofAgencies(scope.concerned(agencies))
                                .map(register -> judge(scope, agencies, communes, register))));
    }

    private ImportJudge judge(
            ImportScope scope,
            Map<String, Found> agencies,
            Map<String, Found> communes,
            List<CommunicatorRepository.Row> register) {
        return new CommunicatorJudge(
                scope,
                agencies,
                communes,
                register.stream().map(row -> row.view(scope.today())).toList(),
                vocabulary,
                rules,
                validator);
    }

    @Override
    public Uni<Void> apply(List<PlannedRow> rows) {
        Set<UUID> targets =
                rows.stream().map(PlannedRow::target).filter(Objects::nonNull).collect(Collectors.toSet());
        return communicators
                .anyEnded(agenciesOf(rows), LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE))
                .invoke(ended -> {
                    if (ended) {
                        throw new ImportOutdated();
                    }
                })
                .chain(() -> communicators.lockAll(targets))
                .invoke(found -> change(rows, found))
                .chain(() -> communicators.addAll(added(rows)))
                .chain(() -> communicators.flush())
                .onFailure(DatabaseConstraint.broken(CommunicatorService.CODE_ONCE))
                .transform(taken -> new ImportOutdated());
    }

    private static Set<UUID> agenciesOf(List<PlannedRow> rows) {
        return rows.stream()
                .filter(row -> row.verdict() == RowVerdict.NEW)
                .map(row -> UUID.fromString(value(row.after(), CommunicatorJudge.AGENCY_ID)))
                .collect(Collectors.toSet());
    }

    private void change(List<PlannedRow> rows, List<Communicator> found) {
        Map<UUID, Communicator> byId = new HashMap<>();
        found.forEach(communicator -> byId.put(communicator.id(), communicator));
        Set<UUID> changed = new HashSet<>();
        for (PlannedRow row : rows) {
            UUID target = row.target();
            if (target == null) {
                continue;
            }
            Communicator communicator = byId.get(target);
            if (communicator == null || !Objects.equals(communicator.version(), row.targetVersion())) {
                throw new ImportOutdated();
            }
            if (row.verdict() == RowVerdict.CHANGED && changed.add(target)) {
                communicator.change(communicator.version(), command(row.after()));
            }
        }
    }

    private List<Communicator> added(List<PlannedRow> rows) {
        Instant now = clock.instant();
        String by = caller.username();
        return rows.stream()
                .filter(row -> row.verdict() == RowVerdict.NEW)
                .map(row -> Communicator.recorded(
                        UUID.fromString(value(row.after(), CommunicatorJudge.AGENCY_ID)),
                        command(row.after()),
                        now,
                        by))
                .toList();
    }

    /** The command that was judged: its cells are written in a way that is read back without loss. */
    private RecordCommunicator command(Map<String, String> after) {
        List<Finding> none = new java.util.ArrayList<>();
        String commune = value(after, CommunicatorJudge.COMMUNE_ID);
        @Nullable UUID communeId = commune.isEmpty() ? null : UUID.fromString(commune);
        return new CommunicatorLine(after, vocabulary, none).draft(communeId).command();
    }

    private static String value(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }
}
