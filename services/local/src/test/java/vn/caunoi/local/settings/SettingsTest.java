package vn.caunoi.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.servers.ServerFailed;

class SettingsTest {
    private final Properties properties = new Properties();

    SettingsTest() {
        properties.setProperty("caunoi.root", System.getProperty("caunoi.root"));
    }

    @Test
    void keepsThePortsPeopleKnow() {
        Settings settings = Settings.from(properties);

        assertThat(settings.url(Component.GATEWAY)).isEqualTo("http://localhost:8080");
        assertThat(settings.url(Component.KEYCLOAK)).isEqualTo("http://localhost:8180");
        assertThat(settings.port(Component.POSTGRES)).isEqualTo(15432);
        assertThat(settings.port(Component.KAFKA)).isEqualTo(19092);
        assertThat(settings.port(Component.MONITORING.management())).isEqualTo(9084);
        assertThat(settings.fresh()).isFalse();
    }

    @Test
    void movesAnyPortAndStartsAfresh() {
        for (Component component : Component.values()) {
            properties.setProperty("suite.port." + component.key(), "4242");
        }
        properties.setProperty("suite.fresh", "");

        Settings settings = Settings.from(properties);

        assertThat(Component.values())
                .allSatisfy(component -> assertThat(settings.port(component)).isEqualTo(4242));
        assertThat(settings.fresh()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "808080"})
    void refusesWhatIsNoPort(String value) {
        properties.setProperty("suite.port.gateway", value);

        assertThatThrownBy(() -> Settings.from(properties))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("-Dsuite.port.gateway=" + value + " is not a port");
    }
}
