package vn.caunoi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.gateway.edge.RateClass;

class RoutingTableTest {
    private static final Upstream UPSTREAM = Upstream.of(URI.create("http://registry:8081"));
    private static final Route ALL = route("/api/registry");
    private static final Route SOME = route("/api/registry/v1/agencies");

    private final RoutingTable table = new RoutingTable(List.of(ALL, SOME));

    @Test
    void takesTheLongestPrefix() {
        assertThat(table.find("/api/registry/v1/agencies")).isEqualTo(SOME);
        assertThat(table.find("/api/registry/v1/agencies/1")).isEqualTo(SOME);
        assertThat(table.find("/api/registry/v1/tasks")).isEqualTo(ALL);
        assertThat(table.find("/api/registry")).isEqualTo(ALL);
    }

    @Test
    void matchesWholeSegmentsInTheirOwnSpelling() {
        assertThat(table.find("/api/registryx")).isNull();
        assertThat(table.find("/API/registry")).isNull();
        assertThat(table.find("/api")).isNull();
        assertThat(table.find("/api/registry/v1/agenciesx")).isEqualTo(ALL);
    }

    @Test
    void refusesPrefixesThatWouldOpenMoreThanTheySay() {
        assertThatIllegalArgumentException().isThrownBy(() -> route("/"));
        assertThatIllegalArgumentException().isThrownBy(() -> route("/api/registry/"));
        assertThatIllegalArgumentException().isThrownBy(() -> route("/auth/x"));
    }

    @Test
    void readsUpstreamsAndRefusesWhatIsNone() {
        assertThat(Upstream.of(URI.create("https://registry"))).isEqualTo(new Upstream("registry", 443, true));
        assertThat(Upstream.of(URI.create("http://registry"))).isEqualTo(new Upstream("registry", 80, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Upstream.of(URI.create("registry:8081")));
        assertThatIllegalArgumentException().isThrownBy(() -> Upstream.of(URI.create("file:///etc")));
    }

    private static Route route(String prefix) {
        return new Route(prefix, UPSTREAM, Duration.ofSeconds(1), 1, RateClass.API, false);
    }
}
