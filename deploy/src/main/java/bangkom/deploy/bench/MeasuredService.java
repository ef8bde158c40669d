package bangkom.deploy.bench;

import bangkom.deploy.SampleNip;
import bangkom.platform.FreePort;
import bangkom.platform.issuer.Issuer;
import bangkom.platform.issuer.Persona;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** competency-service in a process of its own with a heap of 256 MB, as a user would run it. */
final class MeasuredService implements AutoCloseable {
    static final String NAME = "competency";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int START_SECONDS = 120;
    private static final int LOOK_MILLIS = 500;
    private static final int IDLE_MICROS = 50_000;
    private static final int MOST_LOOKS = 120;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Issuer issuer;
    private final int port;
    private final ProcessBuilder builder;
    private final Path log;
    private Process process;

    MeasuredService(Path runner, Path log, String jdbcUrl, String kafka, boolean relay, Issuer issuer)
            throws IOException, InterruptedException {
        this.issuer = issuer;
        this.log = log;
        port = FreePort.find();
        builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC", // what Java itself chooses in a container of this size
                        "-jar",
                        runner.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        jdbcUrl,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        NAME + "_app",
                        "QUARKUS_FLYWAY_PASSWORD",
                        NAME + "_owner",
                        "BANGKOM_RELAY_PASSWORD",
                        NAME + "_relay",
                        "BANGKOM_RELAY_ENABLED",
                        String.valueOf(relay),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        kafka,
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(port),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        issuer.url()));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // also when the measurement is interrupted
        awaitReady();
    }

    /** As if the machine had lost its power: nothing is finished, and a new process takes over. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = builder.start();
        awaitReady();
    }

    private void awaitReady() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
        for (int i = 0; i < START_SECONDS * 5 && process.isAlive(); i++) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(200);
        }
        close();
        throw new IOException("competency-service does not start; see " + log);
    }

    /** Until it has nothing left to do for itself: what it compiles, what it tells and what it cleans up. */
    void awaitIdle() throws IOException, InterruptedException {
        for (int i = 0; i < MOST_LOOKS; i++) {
            long before = ProcessCpu.micros(pid());
            Thread.sleep(LOOK_MILLIS);
            if (ProcessCpu.micros(pid()) - before < IDLE_MICROS) {
                return;
            }
        }
    }

    /** Sends the file; the job as it was accepted. */
    JsonNode send(UUID agency, Path file) throws IOException, InterruptedException {
        return answer(as(agency, "/v1/competency/imports?kind=employees")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(file))
                .build());
    }

    JsonNode job(UUID agency, String id) throws IOException, InterruptedException {
        return answer(as(agency, "/v1/competency/jobs/" + id).build());
    }

    /** Asks with these roles; what is not answered with 2xx is an error. */
    JsonNode ask(String method, String path, List<String> roles, String body, String... headers)
            throws IOException, InterruptedException {
        var persona = new Persona("bench", "bench", SampleAgency.AGENCY.toString(), roles, Map.of());
        var request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + issuer.mint(issuer.request(persona)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return answer(
                headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    /** Of the n-th civil servant of the made-up agency. */
    String employeeToken(long n) {
        var persona = new Persona("bench", "bench", SampleAgency.AGENCY.toString(), List.of("EMPLOYEE"), Map.of())
                .withNip(SampleNip.of(n));
        return issuer.mint(issuer.request(persona));
    }

    int status(UUID agency, String path) throws IOException, InterruptedException {
        var request = agency == null ? HttpRequest.newBuilder(uri(path)) : as(agency, path);
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder as(UUID agency, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token(agency));
    }

    /** Each time another one, of a personnel officer. */
    String token(UUID agency) {
        var persona = new Persona("bench", "bench", agency.toString(), List.of("HR_ADMIN"), Map.of());
        return issuer.mint(issuer.request(persona));
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The most memory the process ever had, in MB; 0 where the system does not tell. */
    long peakMegabytes() throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
