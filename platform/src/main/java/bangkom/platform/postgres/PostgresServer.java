package bangkom.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL server on 127.0.0.1 with a database for each service. */
public final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final long pid;

    private PostgresServer(EmbeddedPostgres postgres, long pid) {
        this.postgres = postgres;
        this.pid = pid;
    }

    /**
     * Data outlives the process and every commit is on disk when it answers. The caller closes it: a server that stopped
     * by a shutdown hook of its own would be gone before those who still write to it.
     */
    public static PostgresServer durable(Path home, int port) throws IOException {
        var binaries = home.resolve("postgres-bin");
        stopLeftOver(home.resolve("postgres/postmaster.pid"));
        repair(home, binaries);
        try {
            return opened(home, binaries, port);
        } catch (IOException | RuntimeException broken) {
            if (!halfUnpacked(broken)) {
                throw broken;
            }
            delete(binaries);
            return opened(home, binaries, port);
        }
    }

    /** For tests: nothing is kept, nothing waits for the disk. */
    public static PostgresServer temporary() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100")
                .start();
        return new PostgresServer(server, -1);
    }

    public int port() {
        return postgres.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /**
     * A database of its own with an owner (migrations), an application user and a relay user. None of them is a
     * superuser or may bypass row-level security, and nobody else may connect.
     */
    public void createServiceDatabase(String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (statement
                    .executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))
                    .next()) {
                return;
            }
            for (var user : new String[] {"owner", "app", "relay"}) {
                statement.execute("create role %1$s_%2$s login password '%1$s_%2$s'".formatted(name, user));
            }
            statement.execute("create database %1$s owner %1$s_owner".formatted(name));
            statement.execute("revoke connect on database %s from public".formatted(name));
            statement.execute("grant connect on database %1$s to %1$s_app, %1$s_relay".formatted(name));
        }
    }

    private static PostgresServer opened(Path home, Path binaries, int port) throws IOException {
        var server = open(home, binaries, port);
        return new PostgresServer(server, pidIn(home.resolve("postgres/postmaster.pid")));
    }

    private static long pidIn(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).get(0).trim());
    }

    private static EmbeddedPostgres open(Path home, Path binaries, int port) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(Files.createDirectories(home.resolve("logs"))
                .resolve("postgres.log")
                .toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(home.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "80")
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .start();
    }

    /** The caller holds the folder's lock, so a server that still runs on it lost its launcher to a kill. */
    private static void stopLeftOver(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        ProcessHandle.of(pidIn(pidFile))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(process -> {
                    process.destroy();
                    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
                });
    }

    /** What a kill in the middle of unpacking or of initdb left behind holds nothing of anyone's and is made anew. */
    private static void repair(Path home, Path binaries) throws IOException {
        if (Files.isDirectory(binaries)) {
            try (var unpacked = Files.newDirectoryStream(binaries, "PG-*")) {
                for (var folder : unpacked) {
                    if (Files.notExists(folder.resolve(".exists"))) {
                        delete(binaries);
                        break;
                    }
                }
            }
        }
        var data = home.resolve("postgres");
        if (Files.exists(data) && !Files.exists(data.resolve("epg-lock"))) {
            delete(data);
        }
    }

    /** The server's own process, or -1 for a temporary one. */
    public long pid() {
        return pid;
    }

    /** An unpacking that was interrupted leaves files on which every later one fails. */
    private static boolean halfUnpacked(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileAlreadyExistsException
                    || String.valueOf(cause.getMessage()).contains("initdb")) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
