package bangkom.deploy.demo;

import bangkom.deploy.client.DemoClock;
import bangkom.deploy.client.GatewayClient;
import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import bangkom.deploy.client.Wire;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Carries the sample regency once round the whole cycle, through the gateway, with the right person for each step. Run
 * again on the same data, it finds every step done and changes nothing.
 */
public final class Demo {
    private final Cycle cycle;
    private final Measuring measuring;

    private Demo(Cycle cycle, Path kept) {
        this.cycle = cycle;
        this.measuring = new Measuring(cycle, kept);
    }

    /** True only if the suite gave the right result. */
    public static boolean run(Path runJson, Path sampleFolder, PrintStream out) throws Exception {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return run(runJson, sampleFolder, out, (request, body) -> http.send(request, BodyHandlers.ofString()));
    }

    /** The same over a wire of the caller's. */
    public static boolean run(Path runJson, Path sampleFolder, PrintStream out, Wire wire) throws Exception {
        var suite = new GatewayClient(runJson, wire);
        var cycle = new Cycle(suite, new Sample(sampleFolder), new DemoClock(suite), out);
        try {
            return new Demo(cycle, runJson.resolveSibling("demo-before.json")).run();
        } catch (UnexpectedAnswer e) {
            out.println("The demo stopped: " + e.getMessage());
            return false;
        }
    }

    private boolean run() throws IOException, InterruptedException {
        new LoadingTheDirectory(cycle).run();
        new DescribingCompetencies(cycle).run();
        new AssessingPeople(cycle).run();
        var analysis = new AnalysingNeeds(cycle).run();
        var plan = new PlanningTraining(cycle, analysis).run();
        var before = measuring.before();
        var agenda = new Agenda(cycle.clock());
        var evaluation = new EvaluatingTraining(cycle, agenda);
        evaluation.design();
        new DeliveringTraining(cycle, plan, agenda, evaluation).prepare();
        agenda.run();

        var need = addressed(analysis);
        var trace = traced(need);
        var result = new CycleResult(before, measuring.now(), need, trace);
        result.lines().forEach(cycle.out()::println);
        var wrong = result.wrong();
        wrong.forEach(problem -> cycle.out().println("  WRONG: " + problem));
        return wrong.isEmpty() & closedToOthers(need);
    }

    /** Project management at the planning agency, when competency-service has heard that it was taught. */
    private JsonNode addressed(String analysis) throws IOException, InterruptedException {
        var competency = cycle.find(Cycle.HR, "/v1/competencies", "code", ApplyingAtWork.COMPETENCY)
                .orElseThrow();
        var unit = cycle.find(Cycle.HR, "/v1/org-units", "code", "BAPPERIDA").orElseThrow();
        var path = "/v1/need-items?needsAnalysisId=" + analysis + "&unitId="
                + unit.get("id").asText() + "&competencyId="
                + competency.get("id").asText();
        return cycle.until(
                        "the need is addressed",
                        () -> cycle.suite().get(Cycle.HR, path),
                        answer -> answer.expect(200)
                                .body()
                                .at("/items/0/status")
                                .asText()
                                .equals("ADDRESSED"))
                .body()
                .at("/items/0");
    }

    /** The last step of the cycle comes over Kafka: the confirmed outcome has become a level. */
    private JsonNode traced(JsonNode need) throws IOException, InterruptedException {
        var path = "/v1/trace/need-item/" + need.get("id").asText();
        return cycle.until(
                        "the trace reaches a level",
                        () -> cycle.suite().get(Cycle.HR, path),
                        answer -> answer.expect(200)
                                .body()
                                .get("nodes")
                                .findValuesAsText("kind")
                                .contains("profile-level"))
                .body();
    }

    private boolean closedToOthers(JsonNode need) throws IOException, InterruptedException {
        var path = "/v1/need-items/" + need.get("id").asText();
        var nobody = cycle.suite().get(null, path).status();
        var other = cycle.suite().get(As.persona("HR_ADMIN@other"), path).status();
        var employee = cycle.suite()
                .post(As.persona("EMPLOYEE"), "/v1/training-plans", Map.of())
                .status();
        cycle.tell("batas", "tanpa token %d, instansi lain %d, peran lain %d".formatted(nobody, other, employee));
        return nobody == 401 && other == 404 && employee == 403;
    }
}
