package bangkom.deploy.demo;

import bangkom.deploy.demo.GatewayClient.UnexpectedAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads the sample regency through the public API and follows it over Kafka into the next service. Run again on the same
 * data, it changes nothing.
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GatewayClient suite;
    private final Path sample;
    private final PrintStream out;

    private Demo(GatewayClient suite, Path sample, PrintStream out) {
        this.suite = suite;
        this.sample = sample;
        this.out = out;
    }

    /** True only if the suite gave the right result. */
    public static boolean run(Path runJson, Path sampleFolder, PrintStream out) throws Exception {
        try {
            return new Demo(new GatewayClient(runJson), sampleFolder, out).run();
        } catch (UnexpectedAnswer e) {
            out.println("The demo stopped: " + e.getMessage());
            return false;
        }
    }

    private boolean run() throws IOException, InterruptedException {
        for (var agency : SampleFile.read(sample.resolve("agencies.csv"))) {
            var path = "/v1/agencies/" + agency.get("id");
            var draft = new LinkedHashMap<>(agency);
            draft.remove("id");
            suite.put("OPERATOR", path, draft).expect(200);
        }
        var units = SampleFile.read(sample.resolve("org-units.csv"));
        var loaded = suite.post("HR_ADMIN", "/v1/org-units/batch", Map.of("items", units))
                .expect(207)
                .body();
        var owned = suite.get("HR_ADMIN", "/v1/competency/reconciliation")
                .expect(200)
                .body();
        var heard = untilEqual(owned);
        boolean complete = owned.equals(heard) && loaded.get("rejected").asInt() == 0;
        boolean closed = suite.get(null, "/v1/org-units").status() == 401
                && suite.get(
                                        "EMPLOYEE@other",
                                        "/v1/org-units/"
                                                + loaded.at("/items/0/id").asText())
                                .status()
                        == 404;
        show(loaded, owned, heard, closed);
        return complete && closed && owned.at("/kinds/0/objects").asInt() == units.size();
    }

    private JsonNode untilEqual(JsonNode owned) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var heard = suite.get("HR_ADMIN", "/v1/training/reconciliation")
                    .expect(200)
                    .body();
            if (heard.equals(owned) || System.nanoTime() > end) {
                return heard;
            }
            Thread.sleep(100);
        }
    }

    private void show(JsonNode loaded, JsonNode owned, JsonNode heard, boolean closed) {
        var outcomes = new LinkedHashMap<String, Integer>();
        loaded.get("items").forEach(item -> outcomes.merge(item.get("outcome").asText(), 1, Integer::sum));
        out.println();
        out.println("Kabupaten Contoh");
        for (var line : List.of(
                line("unit organisasi, hasil unggah", outcomes.toString()),
                line("competency-service: unit / peristiwa", counts(owned)),
                line("training-plan-service: unit / peristiwa", counts(heard)),
                line("serah terima lewat Kafka", owned.equals(heard) ? "lengkap" : "TIDAK LENGKAP"),
                line("tanpa token / instansi lain", closed ? "ditolak" : "TERBUKA"))) {
            out.println(line);
        }
        out.println();
    }

    private static String line(String label, String value) {
        return "  %-44s %s".formatted(label, value);
    }

    private static String counts(JsonNode reconciliation) {
        return reconciliation.at("/kinds/0/objects").asLong() + " / "
                + reconciliation.at("/kinds/0/events").asLong();
    }
}
