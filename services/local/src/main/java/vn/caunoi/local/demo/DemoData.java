package vn.caunoi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;

/**
 * Fills an empty suite through its own API, so that there is something to look at. What is there already stays as it
 * is; data that cannot be loaded are told about and stop nothing.
 */
public final class DemoData {
    private static final String SOURCES = "/api/monitoring/v1/sources";
    private static final List<Spokesperson> SPOKESPERSONS = List.of(
            new Spokesperson(
                    "so-nong-nghiep-va-moi-truong", "Hoàng Thị Mẫu Phát Ngôn", "Phó Giám đốc Sở (mẫu)", "01/QĐ-MAU"),
            new Spokesperson("so-tu-phap", "Nguyễn Văn Mẫu Tư Pháp", "Phó Giám đốc Sở (mẫu)", "02/QĐ-MAU"),
            new Spokesperson("ubnd-xa-binh-lu", "Giàng Thị Mẫu Ủy Ban", "Phó Chủ tịch UBND xã (mẫu)", "03/QĐ-MAU"));

    /** Heads come first: nobody else may authorise. */
    private static final List<Spokesperson> HEADS = List.of(
            new Spokesperson("so-nong-nghiep-va-moi-truong", "Lò Văn Mẫu Đứng Đầu", "Giám đốc Sở (mẫu)", "11/QĐ-MAU"),
            new Spokesperson("so-tu-phap", "Tẩn Thị Mẫu Đứng Đầu", "Giám đốc Sở (mẫu)", "12/QĐ-MAU"),
            new Spokesperson("ubnd-xa-binh-lu", "Vàng A Mẫu Đứng Đầu", "Chủ tịch UBND xã (mẫu)", "13/QĐ-MAU"));

    private record Spokesperson(String agency, String name, String position, String decision) {}

    private final Settings settings;
    private final ApiClient api;

    private DemoData(Settings settings) throws IOException, InterruptedException {
        this.settings = settings;
        this.api = new ApiClient(settings);
    }

    /** Serves the demo feeds from now on and loads what is missing. */
    public static void load(Settings settings, PrintStream out) throws InterruptedException {
        DemoFeeds.serve(settings.port(Component.DEMO_FEEDS));
        try {
            DemoData data = new DemoData(settings);
            data.spokespersons();
            data.sources();
            data.training();
            data.press();
        } catch (IOException e) {
            out.println("Demo data were not loaded: " + e.getMessage());
        }
    }

    private void spokespersons() throws IOException, InterruptedException {
        for (int i = 0; i < HEADS.size(); i++) {
            Optional<String> agency = agencyId(HEADS.get(i).agency());
            if (agency.isPresent()) {
                String assignments = "/api/registry/v1/agencies/" + agency.get() + "/assignments";
                if (api.get(assignments).path("items").isEmpty()) {
                    api.post(assignments, decision("HEAD", HEADS.get(i)));
                    api.post(assignments, decision("REGULAR", SPOKESPERSONS.get(i)));
                }
            }
        }
    }

    private static Map<String, String> decision(String kind, Spokesperson person) {
        return Map.of(
                "kind",
                kind,
                "personName",
                person.name(),
                "position",
                person.position(),
                "phone",
                "0213 3000 000",
                "email",
                "du-lieu-mau@laichau.gov.vn",
                "decisionNumber",
                person.decision(),
                "decidedAt",
                "2026-11-16T08:00:00+07:00");
    }

    private Optional<String> agencyId(String slug) throws IOException, InterruptedException {
        for (int page = 0; ; page++) {
            JsonNode answer = api.get("/api/registry/v1/agencies?size=100&page=" + page);
            Optional<String> id = items(answer).stream()
                    .filter(agency -> agency.path("slug").asText().equals(slug))
                    .map(agency -> agency.path("id").asText())
                    .findFirst();
            if (id.isPresent() || answer.path("items").isEmpty()) {
                return id;
            }
        }
    }

    private void training() throws IOException, InterruptedException {
        Optional<String> agency = agencyId("ubnd-xa-binh-lu");
        if (agency.isPresent()) {
            new DemoTraining(api, agency.get()).load();
        }
    }

    private void press() throws IOException, InterruptedException {
        Optional<String> province = agencyId("ubnd-tinh");
        Optional<String> department = agencyId("so-nong-nghiep-va-moi-truong");
        if (province.isPresent() && department.isPresent()) {
            new DemoPress(api).load(province.get(), department.get());
        }
    }

    private void sources() throws IOException, InterruptedException {
        source("Báo Mẫu (trình diễn)", "bao-mau.xml");
        source("Tin Vùng Cao Mẫu (trình diễn)", "tin-vung-cao-mau.xml");
    }

    private void source(String name, String file) throws IOException, InterruptedException {
        String url = settings.url(Component.DEMO_FEEDS) + "/" + file;
        boolean known = items(api.get(SOURCES)).stream()
                .anyMatch(source -> source.path("name").asText().equals(name));
        if (!known) {
            JsonNode source = api.post(SOURCES, Map.of("name", name, "url", url));
            api.post(SOURCES + "/" + source.path("id").asText() + "/fetches", Map.of());
        }
    }

    private static List<JsonNode> items(JsonNode answer) {
        JsonNode list = answer.isArray() ? answer : answer.path("items");
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
