package vn.caunoi.local.host;

import java.nio.file.Path;
import java.util.Optional;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.ServerFailed;

/** The checks that need nothing but a look; each failure is a {@link ServerFailed} with one sentence. */
public final class HostCheck {
    private static final int OLDEST_JAVA = 17;

    private HostCheck() {}

    /** The Java that runs this program also runs every part of the suite. */
    public static void java(Runtime.Version version) {
        if (version.feature() < OLDEST_JAVA) {
            throw new ServerFailed("Java %d is too old: install a JDK from 17 to 25 and let JAVA_HOME name its folder."
                    .formatted(version.feature()));
        }
    }

    /** Every port of the suite, so that all starts or nothing does. */
    public static void ports(Settings settings) {
        for (Component component : Component.values()) {
            int port = settings.port(component);
            if (!Ports.isFree(port)) {
                throw new ServerFailed(
                        "Port %d (%s) is taken%s: end that program, or choose another port with -Dsuite.port.%s=…"
                                .formatted(port, component.key(), holder(port), component.key()));
            }
        }
    }

    private static String holder(int port) {
        Optional<ProcessHandle> holder = PortHolder.of(port);
        return holder.map(process -> " by %s (process %d)".formatted(name(process), process.pid()))
                .orElse(" by another program");
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("another program");
    }
}
