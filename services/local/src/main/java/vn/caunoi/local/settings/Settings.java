package vn.caunoi.local.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.ServerFailed;

/**
 * What was chosen on the command line.
 *
 * @param root the working copy
 * @param state the folder that survives a restart
 * @param fresh whether that folder is emptied first
 * @param demo whether demo data are loaded
 */
public record Settings(Path root, Path state, boolean fresh, boolean demo, Map<Component, Integer> ports) {
    public Settings {
        ports = Collections.unmodifiableMap(new EnumMap<>(ports));
    }

    /** Reads {@code suite.*}; {@link ServerFailed} when a value makes no sense. */
    public static Settings from(Properties properties) {
        Path root = root(properties);
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            ports.put(component, port(properties, component));
        }
        String state = properties.getProperty("suite.state", ".suite/state");
        return new Settings(
                root,
                root.resolve(state).toAbsolutePath(),
                flag(properties, "suite.fresh", false),
                flag(properties, "suite.demo", true),
                ports);
    }

    /** Free ports everywhere, for a suite beside the one a developer may be running. */
    public static Settings onFreePorts(Path root, Path state) {
        Iterator<Integer> free = Ports.free(Component.values().length).iterator();
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            ports.put(component, free.next());
        }
        return new Settings(root, state, false, true, ports);
    }

    public int port(Component component) {
        return ports.getOrDefault(component, component.defaultPort());
    }

    public String url(Component component) {
        return "http://localhost:" + port(component);
    }

    /** The folder in which one part keeps its data, its output and the trace of its process. */
    public Path folder(Component component) {
        return state.resolve(component.key());
    }

    private static Path root(Properties properties) {
        Path root = Path.of(properties.getProperty("caunoi.root", "")).toAbsolutePath();
        if (!Files.isDirectory(root.resolve("services"))) {
            throw new ServerFailed(
                    "%s is not a working copy of the project: start with ./mvnw -Psuite.".formatted(root));
        }
        return root;
    }

    private static int port(Properties properties, Component component) {
        String key = "suite.port." + component.key();
        String value = properties.getProperty(key);
        if (value == null) {
            return component.defaultPort();
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new ServerFailed("-D%s=%s is not a port: choose a number from 1 to 65535.".formatted(key, value));
        }
        return Integer.parseInt(value);
    }

    // On a command line -Dsuite.fresh alone means yes.
    private static boolean flag(Properties properties, String key, boolean fallback) {
        String value = properties.getProperty(key);
        return value == null ? fallback : !value.equals("false");
    }
}
