package vn.caunoi.monitoring;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.monitoring.recognition.TestRegister;
import vn.caunoi.testkit.Broker;

/** Agencies as the registry tells of them. */
public final class Province {

    public static final UUID COMMITTEE = TestRegister.id("ubnd-tinh");
    public static final UUID BINH_LU = TestRegister.id("ubnd-xa-binh-lu");
    public static final UUID FORMER_SON_BINH = TestRegister.id("ubnd-xa-son-binh-tam-duong");

    private Province() {}

    /** Tells of three bodies and waits until they are known here. */
    public static void isKnown() {
        Broker.send(agency(COMMITTEE, "ubnd-tinh", "Ủy ban nhân dân tỉnh Lai Châu", "provincial-committee", null));
        Broker.send(agency(BINH_LU, "ubnd-xa-binh-lu", "Ủy ban nhân dân xã Bình Lư", "commune-committee", null));
        Broker.send(agency(
                FORMER_SON_BINH,
                "ubnd-xa-son-binh-tam-duong",
                "Ủy ban nhân dân xã Sơn Bình",
                "commune-committee",
                BINH_LU));
        for (String slug : List.of("ubnd-tinh", "ubnd-xa-binh-lu", "ubnd-xa-son-binh-tam-duong")) {
            await(slug);
        }
    }

    /** An agency; one with a successor ended in mid 2025. */
    public static AgencyRecorded agency(UUID id, String slug, String name, String kind, UUID successor) {
        return new AgencyRecorded(
                id,
                slug,
                name,
                kind,
                null,
                null,
                successor == null ? null : "Tam Đường",
                List.of(),
                null,
                successor == null ? null : LocalDate.of(2025, 6, 30),
                List.of(),
                successor == null ? List.of() : List.of(successor));
    }

    public static void await(String slug) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Staff.monitor()
                        .get("/agencies?size=100")
                        .jsonPath()
                        .getList("items.slug")
                        .contains(slug));
    }
}
