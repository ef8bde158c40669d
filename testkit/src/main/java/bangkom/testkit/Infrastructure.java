package bangkom.testkit;

import bangkom.platform.FreePort;
import bangkom.platform.issuer.Issuer;
import bangkom.platform.kafka.Broker;
import bangkom.platform.kafka.Topics;
import bangkom.platform.postgres.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;

/** Database, broker and issuer for the tests of one module, started once on free ports. */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {
    /** Where the tests' business time starts: a Monday in the first quarter of the sample year. */
    public static final String CLOCK_START = "2026-03-02T01:00:00Z";

    static PostgresServer database;
    static Issuer issuer;
    static String bootstrapServers;
    static String service;

    private static Broker broker;
    private static Path brokerFolder;
    private static int brokerPort;
    private static int controllerPort;

    @Override
    public Map<String, String> start() {
        try {
            Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
            service = serviceUnderTest();
            database = PostgresServer.temporary();
            database.createServiceDatabase(service);
            brokerFolder = Files.createTempDirectory(Path.of("target"), "broker");
            brokerPort = FreePort.find();
            controllerPort = FreePort.find();
            startBroker();
            bootstrapServers = "127.0.0.1:" + brokerPort;
            Topics.read(Path.of("../contracts/topics.json")).create(bootstrapServers);
            issuer = new Issuer(Files.createTempDirectory(Path.of("target"), "issuer"), 0, Map.of(), List.of());
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    database.url(service),
                    "quarkus.datasource.password",
                    service + "_app",
                    "quarkus.flyway.password",
                    service + "_owner",
                    "bangkom.relay.password",
                    service + "_relay",
                    "bangkom.clock.start",
                    CLOCK_START,
                    "bangkom.demo",
                    "true",
                    "kafka.bootstrap.servers",
                    bootstrapServers,
                    "quarkus.oidc.auth-server-url",
                    issuer.url());
        } catch (Exception e) {
            throw new IllegalStateException("The tests' database, broker or issuer cannot be started", e);
        }
    }

    /** The broker's address. */
    public static String kafka() {
        return bootstrapServers;
    }

    /** Takes the broker away; its data and its address stay. */
    public static void stopBroker() {
        broker.close();
    }

    /** Brings the broker back. */
    public static void startBroker() throws Exception {
        broker = new Broker(brokerFolder, brokerPort, controllerPort);
    }

    private static String serviceUnderTest() throws IOException {
        for (var classes : List.of("target/classes", "target/test-classes")) {
            var file = Path.of(classes, "application.properties");
            if (Files.exists(file)) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                return properties.getProperty("bangkom.service");
            }
        }
        throw new IllegalStateException("No application.properties names the service");
    }

    @Override
    public void stop() {
        try {
            issuer.close();
            broker.close();
            database.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
