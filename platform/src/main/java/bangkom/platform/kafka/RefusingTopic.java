package bangkom.platform.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** A topic whose broker finds every message too large, until this is closed: what no retry can mend. */
public final class RefusingTopic implements AutoCloseable {
    private static final String LARGEST = "max.message.bytes";

    private final Admin admin;
    private final ConfigResource topic;

    public RefusingTopic(String bootstrapServers, String name) throws InterruptedException, ExecutionException {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        alter(OpType.SET);
    }

    private void alter(OpType how) throws InterruptedException, ExecutionException {
        var change = new AlterConfigOp(new ConfigEntry(LARGEST, "1"), how);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
        while (isRefusing() != (how == OpType.SET)) {
            Thread.sleep(50);
        }
    }

    private boolean isRefusing() throws InterruptedException, ExecutionException {
        var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
        return config.get(LARGEST).value().equals("1");
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        try (admin) {
            alter(OpType.DELETE);
        }
    }
}
