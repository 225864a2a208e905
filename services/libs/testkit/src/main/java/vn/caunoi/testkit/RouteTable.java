package vn.caunoi.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A table with a line per operation in a module's test resources: {@code METHOD path = what holds for it}. */
public final class RouteTable {
    private RouteTable() {}

    /** Reads it from a resource such as {@code /routes.txt}. */
    public static Map<String, String> read(String resource) {
        Map<String, String> table = new TreeMap<>();
        try (InputStream in = RouteTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, "no resource " + resource), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] sides = line.split("=", 2);
                        table.put(sides[0].trim().replaceAll("\\s+", " "), sides[1].trim());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
