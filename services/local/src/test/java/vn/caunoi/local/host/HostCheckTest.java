package vn.caunoi.local.host;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.ServerFailed;

class HostCheckTest {
    @TempDir
    Path directory;

    @Test
    void namesATakenPortItsPurposeAndItsHolder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = withGatewayOn(taken.getLocalPort());

            assertThatThrownBy(() -> HostCheck.ports(settings))
                    .isInstanceOf(ServerFailed.class)
                    .hasMessageContaining("Port %d (gateway) is taken by ".formatted(taken.getLocalPort()))
                    .hasMessageEndingWith("choose another port with -Dsuite.port.gateway=…");
        }
    }

    @Test
    void refusesAnOldJava() {
        assertThatThrownBy(() -> HostCheck.java(Runtime.Version.parse("11.0.2")))
                .isInstanceOf(ServerFailed.class)
                .hasMessage("Java 11 is too old: install a JDK from 17 to 25 and let JAVA_HOME name its folder.");
    }

    private Settings withGatewayOn(int port) {
        Settings free = Settings.onFreePorts(directory, directory);
        Map<Component, Integer> ports = new EnumMap<>(free.ports());
        ports.put(Component.GATEWAY, port);
        return new Settings(directory, directory, false, false, ports);
    }
}
