package bangkom.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a real database, broker and issuer; only the services are replaced by a small main class. */
class LocalRunTest {
    private static final String ENTRY = "io/quarkus/bootstrap/runner/QuarkusEntryPoint.class";

    @TempDir
    Path home;

    @TempDir
    Path fake;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void keepsEverythingAliveAndItsDataAndTimeOverTwoRuns() throws Exception {
        Instant first;
        try (var run = start()) {
            var json = read(run.runJson());
            try (var connection = connect(json);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (id int)");
            }
            assertThat(clock(json, "competency-service").path("start").asText()).startsWith("2025-01-06T01:0");

            kill(json.path("services").path("competency-service").path("pid").asLong());
            var healed = awaitOther(run.runJson(), json, "/services/competency-service/pid");
            assertThat(healed.at("/services/competency-service/url"))
                    .isEqualTo(json.at("/services/competency-service/url"));
            awaitTold("competency-service", "ready again");
            first = now(healed, "competency-service");
            assertThat(first).isAfter("2025-01-06T01:00:00Z");

            kill(healed.path("kafkaPid").asLong());
            var broker = awaitOther(run.runJson(), healed, "/kafkaPid");
            awaitTold("kafka", "ready again");

            kill(broker.at("/postgres/pid").asLong());
            var database = awaitOther(run.runJson(), broker, "/postgres/pid");
            connect(database).close();
        }
        assertThat(home.resolve("run.json")).doesNotExist();
        try (var run = start()) {
            var json = read(run.runJson());
            try (var connection = connect(json);
                    var statement = connection.createStatement()) {
                statement.execute("select * from kept");
            }
            assertThat(now(json, "evaluation-service")).isAfter(first);
        }
    }

    @Test
    void startsAgainWhatIsKilledOnPurposeHoweverOften() throws Exception {
        try (var run = start()) {
            for (var i = 0; i <= Restarts.MOST; i++) {
                run.kill("gateway");
                run.awaitReady("gateway");
            }
            try (var replica = run.replica("competency-service")) {
                assertThat(replica.url()).isNotEqualTo(run.url("competency-service"));
            }
        }
    }

    @Test
    void refusesAModuleThatIsNotBuilt() {
        assertThatThrownBy(() -> Apps.copiedTo(new Home(home)).runner("gateway"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is not built");
    }

    private LocalRun start() throws Exception {
        var app = Files.createDirectories(fake);
        try (var jar = new JarOutputStream(Files.newOutputStream(app.resolve("quarkus-run.jar")))) {
            jar.putNextEntry(new JarEntry(ENTRY));
            try (var entry = LocalRunTest.class.getClassLoader().getResourceAsStream(ENTRY)) {
                entry.transferTo(jar);
            }
            jar.putNextEntry(new JarEntry("bangkom/deploy/local/FakeService.class"));
            try (var fake = FakeService.class.getResourceAsStream("FakeService.class")) {
                fake.transferTo(jar);
            }
        }
        var built = Apps.builtIn(Path.of(".."));
        var folders = new HashMap<>(built.folders());
        folders.replaceAll((name, folder) -> app);
        return LocalRun.start(
                new Home(home),
                new Apps(folders, built.topics(), built.sample()),
                Settings.free(new PrintStream(told, true, StandardCharsets.UTF_8)));
    }

    private static java.sql.Connection connect(JsonNode run) throws Exception {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + run.at("/postgres/port").asInt() + "/competency",
                "competency_owner",
                "competency_owner");
    }

    private static JsonNode clock(JsonNode run, String service) throws Exception {
        var url = run.path("services").path(service).path("url").asText();
        return new ObjectMapper().readTree(get(url + "/v1/demo/clock"));
    }

    private static String get(String url) throws Exception {
        return Probe.HTTP
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Instant now(JsonNode run, String service) throws Exception {
        return Instant.parse(clock(run, service).path("now").asText());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static JsonNode awaitOther(Path file, JsonNode before, String pointer) throws Exception {
        for (var i = 0; i < 300; i++) {
            var now = read(file);
            if (!now.at(pointer).equals(before.at(pointer))) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(pointer + " did not change");
    }

    private void awaitTold(String name, String what) throws InterruptedException {
        for (var i = 0; i < 300; i++) {
            if (told.toString(StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(line -> line.contains(name) && line.contains(what))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not told: " + name + " " + what + " in\n" + told);
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
