package vn.caunoi.registry.alert;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.contracts.broadcast.AlertUpdated;

/**
 * An emergency as it was told at one moment. The database keeps microseconds, so more is not compared.
 *
 * @param toldAt the newest wins, whatever arrives first
 */
record AlertNews(
        UUID id,
        UUID agencyId,
        String title,
        @Nullable String text,
        AlertConcern concern,
        @Nullable Integer riskLevel,
        @Nullable Instant occurredAt,
        Instant receivedAt,
        @Nullable Instant impactDeterminedAt,
        Instant issuedAt,
        Instant toldAt) {

    AlertNews {
        occurredAt = micros(occurredAt);
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        impactDeterminedAt = micros(impactDeterminedAt);
        issuedAt = issuedAt.truncatedTo(ChronoUnit.MICROS);
        toldAt = toldAt.truncatedTo(ChronoUnit.MICROS);
    }

    static AlertNews of(AlertIssued issued) {
        return new AlertNews(
                issued.id(),
                issued.agencyId(),
                issued.title(),
                issued.text(),
                issued.concern(),
                issued.riskLevel(),
                issued.occurredAt(),
                issued.receivedAt(),
                issued.impactDeterminedAt(),
                issued.issuedAt(),
                issued.issuedAt());
    }

    static AlertNews of(AlertUpdated updated) {
        return new AlertNews(
                updated.id(),
                updated.agencyId(),
                updated.title(),
                updated.text(),
                updated.concern(),
                updated.riskLevel(),
                updated.occurredAt(),
                updated.receivedAt(),
                updated.impactDeterminedAt(),
                updated.issuedAt(),
                updated.updatedAt());
    }

    /**
     * As staff said it.
     *
     * @throws AlertTimesOdd when things did not happen in their order
     */
    static AlertNews of(UUID id, UUID agencyId, RecordAlert command, Instant openedAt, Instant now) {
        Instant occurred = instant(command.occurredAt());
        Instant received = command.receivedAt().toInstant();
        Instant determined = instant(command.impactDeterminedAt());
        requireBetween("/occurredAt", null, occurred, now);
        requireBetween("/receivedAt", occurred, received, now);
        requireBetween("/impactDeterminedAt", occurred, determined, now);
        String text = command.text();
        return new AlertNews(
                id,
                agencyId,
                command.title().strip(),
                text == null ? null : text.strip(),
                command.concern(),
                command.riskLevel(),
                occurred,
                received,
                determined,
                openedAt,
                now);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static void requireBetween(
            String pointer, @Nullable Instant earliest, @Nullable Instant moment, Instant latest) {
        if (moment != null && ((earliest != null && moment.isBefore(earliest)) || moment.isAfter(latest))) {
            throw new AlertTimesOdd(pointer);
        }
    }

    private static @Nullable Instant micros(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
