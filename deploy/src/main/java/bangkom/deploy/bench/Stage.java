package bangkom.deploy.bench;

import bangkom.platform.FreePort;
import bangkom.platform.issuer.Issuer;
import bangkom.platform.kafka.Broker;
import bangkom.platform.kafka.Topics;
import bangkom.platform.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What is measured and what it needs: a durable database, a broker, an issuer and the service on free ports. */
final class Stage implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final boolean relay;
    final Path folder;
    final PostgresServer postgres;
    final MeasuredService service;
    final Connection database;

    Stage(Path home, Path app, boolean relay) throws Exception {
        this.relay = relay;
        folder = Files.createDirectories(home.resolve("bench"));
        try {
            postgres = opened(PostgresServer.durable(home, FreePort.find()));
            postgres.createServiceDatabase(MeasuredService.NAME);
            int port = FreePort.find();
            opened(new Broker(folder.resolve("kafka"), port, FreePort.find()));
            var kafka = "127.0.0.1:" + port;
            Topics.read(app.resolve("contracts/topics.json")).create(kafka);
            var issuer = opened(new Issuer(folder.resolve("issuer"), 0, Map.of(), List.of()));
            var url = postgres.url(MeasuredService.NAME);
            var runner = app.resolve("competency-service/quarkus-run.jar").toAbsolutePath();
            var log = home.resolve("logs/bench.log");
            service = opened(new MeasuredService(runner, log, url, kafka, relay, issuer));
            database = opened(DriverManager.getConnection(url, "postgres", "postgres"));
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    /** What one measurement left to do must not fall into the next. */
    void quiet() throws Exception {
        try (var statement = database.createStatement()) {
            while (relay) {
                var row = statement.executeQuery("select (select count(*) from (select from outbox limit 1) o)"
                        + " + (select count(*) from feed_progress a, feed_progress b"
                        + " where a.name = 'sequenced' and b.name = 'sent' and a.position > b.position)");
                row.next();
                if (row.getLong(1) == 0) {
                    break;
                }
                Thread.sleep(500);
            }
            statement.execute("vacuum (analyze) employee");
            statement.execute("checkpoint");
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    @Override
    public void close() throws IOException {
        for (var part : open) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
