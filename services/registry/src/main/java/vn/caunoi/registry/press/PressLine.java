package vn.caunoi.registry.press;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.importing.Cells;
import vn.caunoi.registry.importing.Finding;
import vn.caunoi.vietnamese.Folding;

/** A line of a press directory, read as people write it. */
final class PressLine {
    private final Cells cells;

    PressLine(Map<String, String> cells, List<Finding> findings) {
        this.cells = new Cells(cells, findings);
    }

    @Nullable
    PressKind kind() {
        return cells.understood(
                PressSheet.KIND,
                text -> switch (Folding.fold(text)) {
                    case "van phong dai dien", "co quan thuong tru", "van phong thuong tru", "office" ->
                        Optional.of(PressKind.OFFICE);
                    case "phong vien", "nha bao", "phong vien thuong tru", "reporter" ->
                        Optional.of(PressKind.REPORTER);
                    default ->
                        Arrays.stream(PressKind.values())
                                .filter(kind -> same(PressSheet.title(kind), text))
                                .findFirst();
                },
                "kind-unknown");
    }

    /**
     * The command that these cells amount to; its own constraints say what is missing.
     *
     * @param known what the entry says now, for columns that the file does not have; null for a new one
     */
    @SuppressWarnings("NullAway") // A command holds what was sent, and constraints judge it afterwards.
    RecordPressEntry command(@Nullable PressKind kind, @Nullable UUID agencyId, @Nullable PressEntryView known) {
        return new RecordPressEntry(
                kind,
                text(PressSheet.NUMBER),
                text(PressSheet.NAME),
                orKnown(PressSheet.MEDIUM, medium(), known, PressEntryView::medium),
                orKnown(PressSheet.AGENCY, agencyId, known, PressEntryView::agencyId),
                orKnown(PressSheet.POSITION, text(PressSheet.POSITION), known, PressEntryView::position),
                orKnown(PressSheet.ADDRESS, text(PressSheet.ADDRESS), known, PressEntryView::address),
                orKnown(PressSheet.PHONE, cells.phone(PressSheet.PHONE), known, PressEntryView::phone),
                orKnown(PressSheet.EMAIL, text(PressSheet.EMAIL), known, PressEntryView::email),
                orKnown(PressSheet.WEBSITE, text(PressSheet.WEBSITE), known, PressEntryView::website),
                from(),
                orKnown(PressSheet.TO, day(PressSheet.TO), known, PressEntryView::validTo));
    }

    @Nullable
    LocalDate from() {
        return day(PressSheet.FROM);
    }

    @Nullable
    LocalDate to() {
        return day(PressSheet.TO);
    }

    @Nullable
    String text(String column) {
        return cells.text(column);
    }

    private <T> @Nullable T orKnown(
            String column,
            @Nullable T said,
            @Nullable PressEntryView known,
            Function<PressEntryView, @Nullable T> member) {
        return known == null || cells.has(column) ? said : member.apply(known);
    }

    private @Nullable PressMedium medium() {
        return cells.understood(
                PressSheet.MEDIUM,
                text -> Arrays.stream(PressMedium.values())
                        .filter(medium -> same(PressSheet.title(medium), text))
                        .findFirst(),
                "medium-unknown");
    }

    private @Nullable LocalDate day(String column) {
        return cells.understood(column, text -> Optional.ofNullable(PressSheet.day(text)), "date-unreadable");
    }

    private static boolean same(String title, String text) {
        return Folding.fold(title).equals(Folding.fold(text));
    }
}
