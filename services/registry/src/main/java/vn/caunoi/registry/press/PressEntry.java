package vn.caunoi.registry.press;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.office.PeriodInverted;
import vn.caunoi.vietnamese.Folding;

/** A press agency, an office, a publication or a reporter, for as long as its licence or card is valid. */
@Entity
@Table(name = "press_entry")
class PressEntry {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private PressKind kind;

    @Column
    private String number;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable PressMedium medium;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    @Column
    private @Nullable String position;

    @Column
    private @Nullable String address;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String website;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected PressEntry() {}

    /**
     * A new entry.
     *
     * @throws PressAgencyNeeded when it belongs to no press agency and should, or the other way round
     * @throws PeriodInverted when the last day lies before the first
     */
    static PressEntry recorded(RecordPressEntry command, Instant now, String by) {
        PressEntry entry = new PressEntry();
        entry.id = UuidCreator.getTimeOrderedEpoch();
        entry.kind = command.kind();
        entry.describe(command);
        entry.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        entry.recordedBy = by;
        return entry;
    }

    /**
     * Replaces what is known.
     *
     * @throws PreconditionFailed when it has changed since it was seen
     * @throws PressKindFixed when it would become something else
     */
    void change(long seen, RecordPressEntry command) {
        requireAt(seen);
        if (command.kind() != kind) {
            throw new PressKindFixed();
        }
        describe(command);
    }

    /**
     * Ends it.
     *
     * @throws PreconditionFailed when it has changed since it was seen
     */
    void end(long seen, LocalDate lastDay) {
        requireAt(seen);
        PeriodInverted.refuse(validFrom, lastDay, "lastDay");
        validTo = lastDay;
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private void describe(RecordPressEntry command) {
        PeriodInverted.refuse(command.validFrom(), command.validTo(), "validTo");
        if ((kind == PressKind.AGENCY) != (command.agencyId() == null)) {
            throw new PressAgencyNeeded();
        }
        number = command.number().strip();
        name = command.name().strip();
        medium = command.medium();
        agencyId = command.agencyId();
        position = stripped(command.position());
        address = stripped(command.address());
        phone = command.phone();
        email = command.email() == null ? null : command.email().toLowerCase(Locale.ROOT);
        website = command.website();
        validFrom = command.validFrom();
        validTo = command.validTo();
        searchText = Stream.of(number, name, position, address)
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    /** Whether card and name are these; blanks, capital letters and diacritics do not matter. */
    boolean bears(String card, String bearer) {
        return bare(number).equals(bare(card)) && Folding.fold(name).equals(Folding.fold(bearer));
    }

    private static String bare(String card) {
        return Folding.fold(card).replace(" ", "");
    }

    boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    PressEntryView view(@Nullable String agencyName, LocalDate today) {
        return new PressEntryView(
                id,
                kind,
                number,
                name,
                medium,
                agencyId,
                agencyName,
                position,
                address,
                phone,
                email,
                website,
                validFrom,
                validTo,
                isValidOn(today),
                version);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PressKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PressEntry entry && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
