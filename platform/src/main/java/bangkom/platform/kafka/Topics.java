package bangkom.platform.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The suite's topics as {@code contracts/topics.json} lists them: partition counts are fixed numbers. */
public record Topics(List<Topic> topics) {
    public record Topic(String name, int partitions, boolean compacted) {}

    public static Topics read(Path file) throws IOException {
        return new ObjectMapper().readValue(file.toFile(), Topics.class);
    }

    /** Creates those that are missing; others stay as they are. */
    public void create(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var created = admin.createTopics(topics.stream().map(Topics::spec).toList());
            for (var topic : created.values().values()) {
                try {
                    topic.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private static NewTopic spec(Topic topic) {
        var spec = new NewTopic(topic.name(), topic.partitions(), (short) 1);
        return topic.compacted() ? spec.configs(Map.of("cleanup.policy", "compact")) : spec;
    }
}
