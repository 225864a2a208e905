package vn.caunoi.servers;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Administration of a running broker. */
final class KafkaTopics {
    private static final int ANSWER_SECONDS = 3;
    private static final int CREATE_SECONDS = 30;

    private KafkaTopics() {}

    static boolean brokerAnswers(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers, ANSWER_SECONDS)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void create(String bootstrapServers, Map<String, Integer> partitions) {
        try (Admin admin = admin(bootstrapServers, CREATE_SECONDS)) {
            Set<String> existing = admin.listTopics().names().get(CREATE_SECONDS, TimeUnit.SECONDS);
            admin.createTopics(partitions.entrySet().stream()
                            .filter(topic -> !existing.contains(topic.getKey()))
                            .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                            .toList())
                    .all()
                    .get(CREATE_SECONDS, TimeUnit.SECONDS);
            while (!allHaveLeaders(admin, partitions.keySet())) {
                Pause.briefly();
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerFailed("The topics could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while making topics.", e);
        }
    }

    // A producer that asks between creation and election would be told to come back later.
    private static boolean allHaveLeaders(Admin admin, Set<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            Map<String, TopicDescription> described =
                    admin.describeTopics(topics).allTopicNames().get(CREATE_SECONDS, TimeUnit.SECONDS);
            return described.values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition -> partition.leader() != null);
        } catch (ExecutionException e) {
            // The controller knows them, the broker that answers does not yet.
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private static Admin admin(String bootstrapServers, int seconds) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, seconds * 1000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, seconds * 1000));
    }
}
