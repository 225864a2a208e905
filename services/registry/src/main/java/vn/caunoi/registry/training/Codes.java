package vn.caunoi.registry.training;

import java.util.Collection;
import java.util.List;

/** Several codes in one column: each between blanks, so that one can be searched for. */
final class Codes {

    private Codes() {}

    static String stored(Collection<String> codes) {
        return " " + String.join(" ", codes.stream().distinct().sorted().toList()) + " ";
    }

    static List<String> read(String stored) {
        return stored.isBlank() ? List.of() : List.of(stored.strip().split(" ", -1));
    }
}
