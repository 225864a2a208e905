package vn.caunoi.registry.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who asks for the press, as far as known. */
@Embeddable
class Reporter {

    @Column(name = "reporter_name")
    private @Nullable String name;

    @Column(name = "reporter_card")
    private @Nullable String cardNumber;

    @Column(name = "reporter_email")
    private @Nullable String email;

    @Column(name = "reporter_phone")
    private @Nullable String phone;

    /** For Hibernate. */
    protected Reporter() {}

    static Reporter of(
            @Nullable String name, @Nullable String cardNumber, @Nullable String email, @Nullable String phone) {
        Reporter reporter = new Reporter();
        reporter.name = strip(name);
        reporter.cardNumber = strip(cardNumber);
        reporter.email = strip(email);
        reporter.phone = strip(phone);
        return reporter;
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    ReporterView view() {
        return new ReporterView(name, cardNumber, email, phone);
    }
}
