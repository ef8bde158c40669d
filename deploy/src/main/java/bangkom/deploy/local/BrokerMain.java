package bangkom.deploy.local;

import bangkom.platform.kafka.Broker;
import java.nio.file.Path;

/** The broker as a process of its own: {@code BrokerMain FOLDER PORT CONTROLLER_PORT}. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        var broker = new Broker(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        broker.await();
    }
}
