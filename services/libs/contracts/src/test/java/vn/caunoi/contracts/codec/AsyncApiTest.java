package vn.caunoi.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;

/** The published description names exactly the topics and types of the catalogue, and points at the same schemas. */
class AsyncApiTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("caunoi.root", "../../.."), "docs", "events", "asyncapi.yaml");

    private final JsonNode document = read();

    @Test
    void channelsAreTheTopics() {
        List<String> addresses = new ArrayList<>();
        document.get("channels")
                .forEach(channel -> addresses.add(channel.get("address").asText()));

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(Topics.all());
    }

    @Test
    void everyTypeIsAMessageOfItsTopicWithItsSchema() throws IOException {
        JsonNode messages = document.at("/components/messages");
        assertThat(messages).hasSameSizeAs(EventCatalog.all());

        for (EventKind kind : EventCatalog.all()) {
            String name = kind.recordClass().getSimpleName();
            JsonNode message = messages.get(name);
            assertThat(message).as(name).isNotNull();
            assertThat(message.get("name").asText()).isEqualTo(kind.type());
            assertThat(channelOf(name)).isEqualTo(kind.topic());

            Path schema =
                    DOCUMENT.resolveSibling(message.at("/payload/schema/$ref").asText());
            assertThat(Files.readString(schema)).contains("\"urn:caunoi:schema:" + kind.type() + "\"");
        }
    }

    private String channelOf(String message) {
        for (JsonNode channel : document.get("channels")) {
            if (channel.at("/messages/" + message + "/$ref").asText().equals("#/components/messages/" + message)) {
                return channel.get("address").asText();
            }
        }
        return "no channel";
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readAllBytes(DOCUMENT));
        } catch (IOException unreadable) {
            throw new AssertionError(DOCUMENT + " is unreadable", unreadable);
        }
    }
}
