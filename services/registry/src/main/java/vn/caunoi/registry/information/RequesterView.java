package vn.caunoi.registry.information;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param masked whether only as much is shown as is needed to tell two requests apart
 */
public record RequesterView(
        String personName,
        @Nullable String organisation,
        String residence,
        String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        boolean masked) {

    private static final String HIDDEN = "•••";
    private static final int SHOWN = 3;

    static RequesterView of(AskerDetails who, boolean handles) {
        return handles
                ? new RequesterView(
                        who.personName(),
                        who.organisation(),
                        who.residence(),
                        who.identityNumber(),
                        who.phone(),
                        who.email(),
                        false)
                : new RequesterView(
                        initials(who.personName()),
                        who.organisation(),
                        HIDDEN,
                        ending(who.identityNumber()),
                        null,
                        null,
                        true);
    }

    /** What a paper says to whoever has the code: their name, and no more than tells them that it is theirs. */
    static RequesterView onCopy(AskerDetails who) {
        return new RequesterView(
                who.personName(), who.organisation(), HIDDEN, ending(who.identityNumber()), null, null, true);
    }

    private static String ending(String number) {
        return HIDDEN + number.substring(number.length() - SHOWN);
    }

    /** {@code Lò Thị Ví Dụ} as {@code L. T. V. D.} */
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    /** Says nothing, so that no log ever holds it. */
    @Override
    public String toString() {
        return Objects.toString(masked);
    }
}
