package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema refuses what would break or weaken a release, and says where the mistake stands. */
class ChartSchemaTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # values                                                                      | path that Helm names
            replicaCount: 3                                                               | additional properties 'replicaCount' not allowed
            owner: Trung Tâm                                                              | /owner
            publicUrl: http://caunoi.example                                           | /publicUrl
            publicUrl: caunoi.example                                                  | /publicUrl
            commonLabels: {a b: c}                                                        | /commonLabels
            images: {pullPolicy: Sometimes}                                               | /images/pullPolicy
            images: {registry: "https://registry.example"}                             | /images/registry
            externals: {databases: {registry: {tls: {mode: require}}}}                     | /externals/databases/registry/tls/mode
            externals: {databases: {registry: {password: x}}}                             | /externals/databases/registry
            externals: {databases: {other: {host: db}}}                                   | /externals/databases/other
            externals: {databases: {registry: {port: 70000}}}                             | /externals/databases/registry/port
            externals: {databases: {registry: {appRole: "x; drop table y"}}}              | /externals/databases/registry/appRole
            externals: {kafka: {bootstrapServers: kafka}}                                 | /externals/kafka/bootstrapServers
            externals: {kafka: {security: {protocol: SASL_PLAINTEXT}}}                    | /externals/kafka/security/protocol
            externals: {keycloak: {clientSecret: caunoi}}                                 | /externals/keycloak/clientSecret
            externals: {keycloak: {issuer: "dangnhap.caunoi.example"}}                        | /externals/keycloak/issuer
            externals: {web: {peers: []}}                                                 | /externals/web/peers
            externals: {mail: {startTls: OPTIONAL}}                                       | /externals/mail/startTls
            externals: {mail: {password: x}}                                              | /externals/mail
            externals: {mail: {office: "van phong"}}                                      | /externals/mail/office
            externals: {observability: {peers: [{podLabels: {}}]}}                        | /externals/observability/peers/0
            componentDefaults: {replica: 3}                                               | /componentDefaults
            componentDefaults: {runAs: {user: 0}}                                         | /componentDefaults/runAs/user
            componentDefaults: {rollout: {maxSurge: 0}}                                   | /componentDefaults/rollout/maxSurge
            componentDefaults: {probes: {liveness: null}}                                 | /componentDefaults/probes
            componentDefaults: {resources: {limits: {memory: lots}}}                      | /componentDefaults/resources/limits/memory
            componentDefaults: {spread: []}                                               | /componentDefaults/spread
            components: {registry: {replicas: "2"}}                                       | /components/registry/replicas
            components: {registry: {replicas: -1}}                                        | /components/registry/replicas
            components: {registry: {image: {tag: latest}}}                                | /components/registry/image/tag
            components: {registry: {image: {digest: "sha256:abc"}}}                       | /components/registry/image/digest
            components: {registry: {ports: {http: 80}}}                                   | /components/registry/ports/http
            components: {registry: {env: {DATABASE_PASSWORD: x}}}                         | /components/registry/env/DATABASE_PASSWORD
            components: {registry: {env: {SOME_COUNT: 3}}}                                | /components/registry/env/SOME_COUNT
            components: {registry: {secretEnv: {API_KEY: plain}}}                         | /components/registry/secretEnv/API_KEY
            components: {registry: {needs: {mqtt: true}}}                                 | /components/registry/needs
            components: {registry: {securityContext: {privileged: true}}}                 | /components/registry
            components: {registry: {probes: {readiness: {path: /}}}}                      | /components/registry/probes/readiness/path
            components: {Registry: {}}                                                    | /components
            components: {registry: {disruptionBudget: {maxUnavailable: 0}}}               | /components/registry/disruptionBudget/maxUnavailable
            migration: {backoffLimit: 100}                                                | /migration/backoffLimit
            migration: {deadlineSeconds: 5}                                               | /migration/deadlineSeconds
            ingress: {tlsSecretName: ""}                                                  | /ingress/tlsSecretName
            ingress: {tls: false}                                                         | /ingress
            httpRoute: {enabled: true}                                                    | /httpRoute/parentRefs
            serviceMonitor: {interval: 30}                                                | /serviceMonitor/interval
            smoke: {paths: ["/api/me; reboot"]}                                           | /smoke/paths/0
            """)
    void refusesAtTheRightPath(String values, String path) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chart.renderText(values))
                .withMessageContaining("values don't meet the specifications of the schema")
                .withMessageContaining(path.startsWith("/") ? "at '" + path + "'" : path);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            components: {registry: {database: archive}}                     | components.registry.database is "archive", but externals.databases has no such entry
            components: {gateway: {upstreams: [registry, archive]}}         | components.gateway.upstreams names "archive", which is not an enabled component
            components: {registry: {enabled: false}}                        | components.gateway.upstreams names "registry", which is not an enabled component
            components: {registry: {shutdown: {graceSeconds: 35}}}          | components.registry.shutdown.graceSeconds must exceed delaySeconds plus timeoutSeconds
            externals: {kafka: {userSecrets: {broadcast: null}}}            | externals.kafka.userSecrets.broadcast is missing, but Kafka asks for a user
            externals: {mail: {host: mail.caunoi.example}}                  | externals.mail.from is missing, but externals.mail.host is set
            images: {requireDigest: true}                                   | image.digest is missing, and images.requireDigest is on
            components: {registry: {public: true}}                          | components gateway and registry are both public; at most one may be
            """)
    void refusesWhatDoesNotFitTogether(String values, String sentence) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chart.renderText(values))
                .withMessageContaining(sentence);
    }

    @Test
    void isClosedEverywhere() {
        List<String> open = new ArrayList<>();
        JsonNode schema = Yaml.single(Repository.CHART.resolve("values.schema.json"));
        collectOpenObjects(schema, "", open);
        // The second half of an allOf only adds what is required; `global` belongs to Helm.
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "/properties/global",
                        "/properties/httpRoute/if",
                        "/properties/httpRoute/then",
                        "/properties/componentDefaults/allOf/1");
    }

    private static void collectOpenObjects(JsonNode schema, String path, List<String> open) {
        boolean describesObject =
                schema.has("properties") || schema.path("type").asText().equals("object");
        if (describesObject && !schema.has("additionalProperties")) {
            open.add(path);
            return;
        }
        schema.properties().forEach(entry -> {
            if (entry.getValue().isContainerNode()) {
                collectOpenObjects(entry.getValue(), path + "/" + entry.getKey(), open);
            }
        });
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            collectOpenObjects(schema.get(i), path + "/" + i, open);
        }
    }
}
