package vn.caunoi.monitoring.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What everybody in the country knows and the register of one province does not say: other provinces, and names used
 * twice.
 */
final class CommonKnowledge {

    /** The provinces of today and those before mid 2025, which the press still names. */
    static final List<String> PROVINCES = lines("provinces.txt");

    /** Folded names of communes that are also places elsewhere, persons of history or everyday words. */
    private static final Set<String> SHARED =
            lines("shared-names.txt").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    private CommonKnowledge() {}

    static boolean shared(Name name) {
        return SHARED.contains(String.join(" ", name.folded()));
    }

    private static List<String> lines(String file) {
        try (InputStream in = CommonKnowledge.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
