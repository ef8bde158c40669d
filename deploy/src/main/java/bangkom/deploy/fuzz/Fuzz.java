package bangkom.deploy.fuzz;

import bangkom.deploy.client.GatewayClient;
import bangkom.deploy.demo.Demo;
import bangkom.deploy.fuzz.breadth.Breadth;
import bangkom.platform.openapi.ApiDocument;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The cycle, then every other operation, among requests that must be refused; then random changes of what succeeded. */
public final class Fuzz {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WILD_OF_A_REQUEST = 25;
    private static final long SEED = 2026;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(SEED);
    private final HostileWire wire;
    private final Judge judge;
    private final List<UUID> ids = new ArrayList<>();

    private Fuzz(HostileWire wire, Judge judge) {
        this.wire = wire;
        this.judge = judge;
    }

    /** True only if the cycle came out right, every operation succeeded and every answer was one of the document's. */
    public static boolean run(Path runJson, Path sample, PrintStream out) throws Exception {
        var run = JSON.readTree(runJson.toFile());
        var gateway = run.get("gateway").asText();
        var asked = HttpRequest.newBuilder(URI.create(gateway + "/openapi"))
                .header("Accept", "application/json")
                .build();
        var document = new ApiDocument(JSON.readTree(
                HttpClient.newHttpClient().send(asked, BodyHandlers.ofString()).body()));
        var findings = new Findings();
        var judge = new Judge(document, findings);
        var wire = new HostileWire(judge, gateway, run.get("issuer").asText());
        var right = Demo.run(runJson, sample, out, wire);
        var suite = new GatewayClient(runJson, wire);
        right &= new Breadth(suite, document, run.get("kafka").asText(), out).run();
        new Reading(suite, document, findings, wire.seen()).run();
        out.println("  never succeeded so far: " + findings.never(document));
        new Fuzz(wire, judge).wild();
        return findings.report(document, out) & right;
    }

    private void wild() throws IOException, InterruptedException {
        for (var same : List.copyOf(wire.kept().values())) {
            for (var sent : same) {
                for (var part : sent.uri().getPath().split("/")) {
                    if (part.length() == 36) {
                        ids.add(UUID.fromString(part));
                    }
                }
            }
        }
        for (var same : List.copyOf(wire.kept().values())) {
            for (var sent : same) {
                for (int i = 0; i < WILD_OF_A_REQUEST; i++) {
                    once(sent);
                }
            }
        }
    }

    private void once(Sent sent) throws IOException, InterruptedException {
        if (sent.operation().id().equals("advanceDemoClock")) {
            return;
        }
        var request = sent.body() == null
                ? sent.with(wildQuery(sent), sent.authorization(), null)
                : sent.sayingOf(version(sent), Spoiler.wild(sent.body(), ids, random));
        judge.judge(sent, "wild", http.send(request, BodyHandlers.ofString()));
    }

    private URI wildQuery(Sent sent) {
        var names = new ArrayList<String>();
        sent.operation().definition().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.get("name").asText());
            }
        });
        if (names.isEmpty()) {
            return sent.uri();
        }
        var value = Spoiler.value(ids, random);
        var text = value instanceof TextNode ? value.asText() : value.toString();
        return URI.create(sent.uri().toString().replaceFirst("\\?.*", "") + "?"
                + names.get(random.nextInt(names.size())) + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** The version that the caller would see now, so that more than a 412 comes of it. */
    private String version(Sent sent) throws IOException, InterruptedException {
        if (sent.ifMatch() == null) {
            return null;
        }
        var path = sent.uri().toString();
        var root = sent.operation().method().equals("POST") ? path.substring(0, path.lastIndexOf('/')) : path;
        var seen = http.send(Sent.read(URI.create(root), sent.authorization()), BodyHandlers.discarding());
        return seen.headers().firstValue("ETag").orElse(sent.ifMatch());
    }
}
