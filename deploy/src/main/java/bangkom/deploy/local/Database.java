package bangkom.deploy.local;

import bangkom.platform.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL with durable data and a database for each service. */
final class Database implements Part {
    private final Home home;
    private final int port;
    private volatile PostgresServer server;
    private volatile Process guard;

    Database(Home home, int port) {
        this.home = home;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Path log() {
        return home.log("postgres");
    }

    @Override
    public long pid() {
        return server.pid();
    }

    String url(Service service) {
        return server.url(service.database());
    }

    @Override
    public void start() throws IOException, SQLException {
        if (server != null) {
            server.close();
        }
        server = PostgresServer.durable(home.folder(), port);
        for (var service : Service.ALL) {
            server.createServiceDatabase(service.database());
        }
        if (guard == null) {
            guard = guard();
        }
    }

    /** It cannot hold our pipe itself; this shell does, and stops it when the launcher was killed. */
    private Process guard() throws IOException {
        var pidFile = home.folder().resolve("postgres/postmaster.pid").toString();
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "trap '' INT TERM HUP; cat >/dev/null; [ -f \"$1\" ] && read -r pid <\"$1\" && kill -INT \"$pid\"",
                        "guard",
                        pidFile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void awaitReady(Duration patience) {
        // it answers when start() returns
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        try {
            ProcessHandle.of(pid())
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .get();
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        return "stopped";
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            System.err.println("while stopping postgres: " + e.getMessage());
        } finally {
            if (guard != null) {
                guard.destroyForcibly();
            }
        }
    }
}
