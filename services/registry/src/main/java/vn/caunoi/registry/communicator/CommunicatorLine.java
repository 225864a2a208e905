package vn.caunoi.registry.communicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.importing.Cells;
import vn.caunoi.registry.importing.Finding;
import vn.caunoi.vietnamese.Folding;

/** Understands the cells of one line as people write them, and collects what cannot be understood. */
final class CommunicatorLine {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[;,/\\n]");

    private final Cells cells;
    private final Vocabulary vocabulary;

    CommunicatorLine(Map<String, String> cells, Vocabulary vocabulary, List<Finding> findings) {
        this.cells = new Cells(cells, findings);
        this.vocabulary = vocabulary;
    }

    /** The command that these cells amount to; fields that could not be understood are null. */
    Draft draft(@Nullable UUID communeId) {
        return new Draft(
                cells.text(CommunicatorSheet.CODE),
                cells.understood(CommunicatorSheet.KIND, CommunicatorLine::kind, "kind-unknown"),
                cells.understood(
                        CommunicatorSheet.LEVEL,
                        text -> vocabulary.levelMeantBy(text).map(Vocabulary.Term::code),
                        "level-unknown"),
                cells.text(CommunicatorSheet.NAME),
                cells.text(CommunicatorSheet.POSITION),
                communeId,
                cells.text(CommunicatorSheet.VILLAGES),
                cells.understood(CommunicatorSheet.LANGUAGES, this::languages, "language-unknown"),
                cells.phone(CommunicatorSheet.PHONE),
                cells.text(CommunicatorSheet.EMAIL),
                cells.text(CommunicatorSheet.DECISION),
                cells.understood(CommunicatorSheet.FROM, CommunicatorLine::day, "date-unreadable"),
                cells.understood(CommunicatorSheet.TO, CommunicatorLine::day, "date-unreadable"));
    }

    /** What a line says, before anybody has asked whether it may be so. */
    record Draft(
            @Nullable String code,
            @Nullable CommunicatorKind kind,
            @Nullable String level,
            @Nullable String personName,
            @Nullable String position,
            @Nullable UUID communeId,
            @Nullable String villages,
            @Nullable List<String> languages,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String decisionNumber,
            @Nullable LocalDate activeFrom,
            @Nullable LocalDate activeTo) {

        /** The command; its own constraints say what is missing. */
        @SuppressWarnings("NullAway") // A command holds what was sent, and constraints judge it afterwards.
        RecordCommunicator command() {
            return new RecordCommunicator(
                    code,
                    kind,
                    level,
                    personName,
                    position,
                    communeId,
                    villages,
                    languages,
                    phone,
                    email,
                    decisionNumber,
                    activeFrom,
                    activeTo);
        }
    }

    private Optional<List<String>> languages(String text) {
        List<String> codes = new ArrayList<>();
        for (String name : BETWEEN_LANGUAGES.split(text, -1)) {
            if (name.isBlank()) {
                continue;
            }
            Optional<Vocabulary.Term> language = vocabulary.languageMeantBy(name);
            if (language.isEmpty()) {
                return Optional.empty();
            }
            codes.add(language.get().code());
        }
        return Optional.of(codes.stream().distinct().sorted().toList());
    }

    private static Optional<CommunicatorKind> kind(String text) {
        return switch (Folding.fold(text)) {
            case "bao cao vien", "bcv", "reporter" -> Optional.of(CommunicatorKind.REPORTER);
            case "tuyen truyen vien", "ttv", "communicator" -> Optional.of(CommunicatorKind.COMMUNICATOR);
            default -> Optional.empty();
        };
    }

    static Optional<LocalDate> day(String text) {
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            Matcher day = DAY.matcher(text);
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
