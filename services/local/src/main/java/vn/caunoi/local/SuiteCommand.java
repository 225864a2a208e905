package vn.caunoi.local;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.ServerProcess;

/** The launcher as a command of its own, for whoever measures it or kills it to see what happens. */
public final class SuiteCommand {
    private SuiteCommand() {}

    /** The words of the command; it runs with this JVM's own class path. */
    public static List<String> of(Settings settings) {
        List<String> words = new ArrayList<>(List.of(
                ServerProcess.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Dcaunoi.root=" + settings.root(),
                "-Dsuite.state=" + settings.state(),
                "-Dsuite.fresh=" + settings.fresh(),
                "-Dsuite.demo=" + settings.demo()));
        for (Component component : Component.values()) {
            words.add("-Dsuite.port.%s=%d".formatted(component.key(), settings.port(component)));
        }
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Suite.class.getName()));
        return words;
    }
}
