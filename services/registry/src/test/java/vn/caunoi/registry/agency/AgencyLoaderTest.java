package vn.caunoi.registry.agency;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AgencyLoaderTest {

    private final List<AgencyFacts> facts = ProvinceHistory.of(ProvinceFiles.read("lai-chau"));

    @Inject
    AgencyLoader loader;

    @Test
    void findsNothingToDoTheSecondTime() throws Throwable {
        assertThat(load(facts)).isZero();
    }

    @Test
    void tellsOtherServicesEachAgencyWithItsHistory() {
        UUID binhLu = AgencyFacts.idOf("ubnd-xa-binh-lu");

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(recorded(binhLu)).isNotEmpty());

        AgencyRecorded first = recorded(binhLu).get(0);
        assertThat(first.slug()).isEqualTo("ubnd-xa-binh-lu");
        assertThat(first.kind()).isEqualTo("commune-committee");
        assertThat(first.aliases()).containsExactly("UBND xã Bình Lư", "xã Bình Lư");
        assertThat(first.predecessors())
                .containsExactlyInAnyOrder(
                        AgencyFacts.idOf("ubnd-thi-tran-tam-duong-tam-duong"),
                        AgencyFacts.idOf("ubnd-xa-binh-lu-tam-duong"),
                        AgencyFacts.idOf("ubnd-xa-son-binh-tam-duong"));
    }

    @Test
    void tellsAChangedAgencyAgain() throws Throwable {
        UUID changed = AgencyFacts.idOf("cong-an-tinh");

        assertThat(load(withAlias("cong-an-tinh", "Công an tỉnh nhà"))).isEqualTo(1);

        given().queryParam("q", "cong an tinh nha")
                .get("/api/registry/v1/agencies")
                .then()
                .body("items.slug", hasItem("cong-an-tinh"));
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(recorded(changed)).hasSize(2));
        assertThat(recorded(changed).get(1).aliases()).contains("Công an tỉnh nhà");
        assertThat(load(facts)).isEqualTo(1);
    }

    private int load(List<AgencyFacts> all) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> loader.load(all));
    }

    private List<AgencyFacts> withAlias(String slug, String alias) {
        return facts.stream()
                .map(agency -> agency.slug().equals(slug) ? withAlias(agency, alias) : agency)
                .toList();
    }

    private static AgencyFacts withAlias(AgencyFacts agency, String alias) {
        Set<String> aliases = new HashSet<>(agency.aliases());
        aliases.add(alias);
        return new AgencyFacts(
                agency.slug(),
                agency.name(),
                agency.kind(),
                agency.unitCode(),
                agency.unitType(),
                agency.formerDistrict(),
                aliases,
                agency.validFrom(),
                agency.validTo(),
                agency.identifier(),
                agency.legacyIdentifier(),
                agency.parent(),
                agency.formerParent(),
                agency.movedOn(),
                agency.predecessors(),
                agency.successors(),
                agency.inherited(),
                agency.reform());
    }

    private static List<AgencyRecorded> recorded(UUID id) {
        return Broker.records(Topics.REGISTRY_AGENCY, id).stream()
                .map(Broker::event)
                .map(AgencyRecorded.class::cast)
                .toList();
    }
}
