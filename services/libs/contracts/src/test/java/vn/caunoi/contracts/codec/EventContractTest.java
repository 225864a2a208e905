package vn.caunoi.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/** Record, schema and golden examples of each event tell the same story. */
class EventContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventCodec codec = new EventCodec();

    static Stream<EventKind> kinds() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaIsValidJsonSchema(EventKind kind) throws IOException {
        var metaSchema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        var mistakes = metaSchema.validate(schema(kind).toString(), InputFormat.JSON);

        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void recordHasThePropertiesOfItsSchema(EventKind kind) throws IOException {
        var components = Arrays.stream(kind.recordClass().getRecordComponents()).toList();

        assertThat(names(schema(kind).get("properties")))
                .containsExactlyInAnyOrderElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(schema(kind).get("required")))
                .as("required properties are the components that are not @Nullable")
                .containsExactlyInAnyOrderElementsOf(components.stream()
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void recordKnowsItsTypeTopicAndAggregate(EventKind kind) throws IOException {
        byte[] example = Examples.read(kind, "full");

        DomainEvent event = codec.decode(kind.type(), example);

        assertThat(event).isInstanceOf(kind.recordClass());
        assertThat(event.type()).isEqualTo(kind.type());
        assertThat(event.topic()).isEqualTo(kind.topic()).isIn(Topics.all());
        assertThat(event.aggregateId())
                .hasToString(JSON.readTree(example).get("id").asText());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void minimalExampleIsWrittenBackUnchanged(EventKind kind) throws IOException {
        byte[] example = Examples.read(kind, "minimal");

        byte[] written = codec.encode(codec.decode(kind.type(), example));

        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(example));
        assertThat(names(JSON.readTree(example)))
                .isEqualTo(new TreeSet<>(texts(schema(kind).get("required"))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fullExampleHasEveryPropertyAndSurvivesTheRoundTrip(EventKind kind) throws IOException {
        byte[] example = Examples.read(kind, "full");
        DomainEvent event = codec.decode(kind.type(), example);

        assertThat(codec.decode(kind.type(), codec.encode(event))).isEqualTo(event);
        assertThat(names(JSON.readTree(example))).isEqualTo(names(schema(kind).get("properties")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void consumerToleratesAnAddedProperty(EventKind kind) {
        DomainEvent withExtra = codec.decode(kind.type(), Examples.read(kind, "extra"));

        assertThat(withExtra).isEqualTo(codec.decode(kind.type(), Examples.read(kind, "full")));
    }

    private static JsonNode schema(EventKind kind) throws IOException {
        try (var in = Objects.requireNonNull(EventKind.class.getResourceAsStream(kind.schemaResource()))) {
            return JSON.readTree(in);
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
