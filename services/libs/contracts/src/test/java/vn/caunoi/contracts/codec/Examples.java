package vn.caunoi.contracts.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The golden examples, as bytes a producer would have sent. */
final class Examples {

    private Examples() {}

    static byte[] read(EventKind kind, String variant) {
        String resource = "/examples/" + kind.type() + "." + variant + ".json";
        try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
