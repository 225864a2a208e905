package vn.caunoi.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The OpenAPI document of a running service, and its committed snapshot {@code docs/api/<service>.yaml}. */
public final class OpenApiDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final String yaml;
    private final JsonNode tree;

    private OpenApiDocument(String yaml) {
        this.yaml = yaml;
        try {
            this.tree = new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One thing that can be asked of a service.
     *
     * @param method HTTP method in capitals
     * @param path path template as it stands in the document
     */
    public record Operation(String method, String path) {
        /** The path with every parameter replaced by an identifier that nothing has. */
        public String samplePath() {
            return path.replaceAll("\\{[^}]+}", "01930000-0000-7000-8000-000000000000");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Reads the document from the service's management port. */
    public static OpenApiDocument of(String managementUrl) {
        // The address that Quarkus injects may already end with the root path of the management interface.
        String root = managementUrl.replaceAll("/q\\b.*$", "");
        return new OpenApiDocument(RestAssured.get(root + "/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** All operations, in the order of the document. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tree.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        return operations;
    }

    /**
     * Compares with the committed snapshot; {@code -Dopenapi.update} writes it instead.
     *
     * @throws AssertionError when they differ, or when two operations share an {@code operationId}
     */
    public void assertMatchesSnapshot(String service) {
        Set<String> seen = new HashSet<>();
        tree.findValuesAsText("operationId").forEach(id -> {
            if (!seen.add(id)) {
                throw new AssertionError("operationId " + id + " is used twice");
            }
        });
        Path snapshot = Repository.root().resolve("docs/api").resolve(service + ".yaml");
        try {
            if (Boolean.getBoolean("openapi.update")) {
                Files.createDirectories(snapshot.getParent());
                Files.writeString(snapshot, yaml);
            }
            String committed = Files.exists(snapshot) ? Files.readString(snapshot) : "";
            if (!committed.equals(yaml)) {
                throw new AssertionError("The API of " + service + " differs from " + snapshot.getFileName()
                        + ". If that is wanted, run the test with -Dopenapi.update and commit the change.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
