package vn.caunoi.registry.spokesperson;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions to record, as plain tests need them. */
final class Commands {

    private final SpokespersonKind kind;
    private String personName = "Lò Văn Thử";
    private String position = "Phó Giám đốc";
    private OffsetDateTime decidedAt = OffsetDateTime.parse("2026-10-05T08:00:00+07:00");
    private @Nullable OffsetDateTime validFrom;
    private @Nullable OffsetDateTime validTo;
    private @Nullable String matter;
    private @Nullable String document;
    private @Nullable UUID authorisedBy;

    private Commands(SpokespersonKind kind) {
        this.kind = kind;
    }

    static Commands head() {
        return new Commands(SpokespersonKind.HEAD).in("Giám đốc");
    }

    static Commands regular() {
        return new Commands(SpokespersonKind.REGULAR);
    }

    static Commands authorisation(String matter) {
        Commands commands = new Commands(SpokespersonKind.CASE_AUTHORISED).to("2026-12-31T00:00:00+07:00");
        commands.matter = matter;
        commands.document = "12/UQ-STP";
        return commands;
    }

    Commands named(String name) {
        personName = name;
        return this;
    }

    Commands in(String post) {
        position = post;
        return this;
    }

    Commands decided(String time) {
        decidedAt = OffsetDateTime.parse(time);
        return this;
    }

    Commands from(@Nullable String time) {
        validFrom = time == null ? null : OffsetDateTime.parse(time);
        return this;
    }

    Commands to(@Nullable String time) {
        validTo = time == null ? null : OffsetDateTime.parse(time);
        return this;
    }

    Commands about(@Nullable String what) {
        matter = what;
        return this;
    }

    Commands by(@Nullable String number) {
        document = number;
        return this;
    }

    Commands authorisedBy(UUID head) {
        authorisedBy = head;
        return this;
    }

    AssignSpokesperson build() {
        return new AssignSpokesperson(
                kind,
                personName,
                position,
                "0213 3876 337",
                "lovanthu@laichau.gov.vn",
                "407/QĐ-SNNMT",
                decidedAt,
                null,
                validFrom,
                validTo,
                matter,
                document,
                authorisedBy,
                null);
    }
}
