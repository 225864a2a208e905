package vn.caunoi.documents;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The top of a paper: who issues it on the left, the country's name and motto on the right. A paper of a citizen has no
 * issuer; then name and motto stand in the middle.
 *
 * @param superior the body above the issuer, set in capitals
 * @param issuer who issues it, set in capitals; absent on papers of citizens
 * @param number as in "Số: 12/BC-UBND"
 * @param about of a letter, which has no kind: what it is about, below its number
 * @param placeAndDate as in "Lai Châu, ngày 26 tháng 11 năm 2026"
 */
public record Heading(
        @Nullable String superior,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String about,
        @Nullable String placeAndDate) {

    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Heading {
        superior = superior == null ? null : Texts.clean(superior).toUpperCase(VIETNAMESE);
        issuer = issuer == null ? null : Texts.clean(issuer).toUpperCase(VIETNAMESE);
        number = number == null ? null : Texts.clean(number);
        about = about == null ? null : Texts.clean(about);
        placeAndDate = placeAndDate == null ? null : Texts.clean(placeAndDate);
    }

    /** Of a paper that has a kind. */
    public Heading(
            @Nullable String superior,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String placeAndDate) {
        this(superior, issuer, number, null, placeAndDate);
    }

    /** The same top for a letter about this. */
    public Heading about(String matter) {
        return new Heading(superior, issuer, number, matter, placeAndDate);
    }

    /** Of a paper that a citizen signs. */
    public static Heading ofCitizen() {
        return new Heading(null, null, null, null);
    }

    /** {@code Lai Châu, ngày 05 tháng 11 năm 2026}, as {@link #placeAndDate()} is written. */
    public static String placeAndDate(String place, ZonedDateTime day) {
        return "%s, ngày %02d tháng %02d năm %d"
                .formatted(place, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
