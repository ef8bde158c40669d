package bangkom.competency.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.competency.Fixture;
import bangkom.competency.profile.EvidenceSource;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Evidence by chance, in orders by chance, on the ways that it takes: assessments, files of one's own, other services. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ArrivalOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String[] POLICIES = {
        "level_rule = 'LATEST', validity_months = 2",
        "level_rule = 'HIGHEST', validity_months = 2",
        "level_rule = 'WEIGHTED', validity_months = null, source_weights = '{\"TEST\": 3, \"PEER\": 1, \"OUTCOME\": 2,"
                + " \"PRIOR_LEARNING\": 2}'"
    };

    private final Fixture fixture = new Fixture();
    private final UUID position = fixture.position("PENGAWAS");

    @Inject
    HeardEvidence heard;

    @Inject
    CurrentScope scope;

    @Test
    void whicheverComesFirstTheStoredLevelIsTheOneThatTheRuleDecides() throws Exception {
        var random = new Random(20_260_306);
        for (int round = 0; round < 6; round++) {
            var competency = fixture.competencies("TECHNICAL", 1).get(0);
            Sql.execute("update competency_dictionary d set " + POLICIES[round % POLICIES.length]
                    + " from competency c where c.dictionary_id = d.id and c.id = '" + competency + "'");
            var facts = facts(random);
            var first = fixture.employee(position);
            arrive(first, competency, facts);
            var stored = stored(first, competency);
            assertThat(stored).as("%s", facts).startsWith(decided(first, competency, ""));
            for (int again = 0; again < 2; again++) {
                var other = fixture.employee(position);
                Collections.shuffle(facts, random);
                arrive(other, competency, facts);
                assertThat(stored(other, competency)).as("%s", facts).isEqualTo(stored);
            }
            replay(first, competency, facts, DAY.minusDays(1 + random.nextInt(80)));
        }
    }

    /** A day gone by is read as by somebody of whom nothing has been observed since. */
    private void replay(UUID person, UUID competency, List<Fact> facts, LocalDate day) throws Exception {
        var then = fixture.employee(position);
        arrive(
                then,
                competency,
                facts.stream().filter(fact -> !fact.day().isAfter(day)).toList());
        assertThat(onDay(person, day)).as("%s on %s", facts, day).isEqualTo(onDay(then, day));
        assertThat(decided(person, competency, "&asOf=" + day)).isEqualTo(decided(then, competency, "&asOf=" + day));
    }

    private List<Fact> facts(Random random) {
        var sources = EvidenceSource.values();
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 7; i++) { // each on a day of its own: of one day the source's id may have to decide
            var day = DAY.minusDays(random.nextInt(14) * 7L + i);
            facts.add(new Fact(
                    sources[random.nextInt(sources.length)],
                    1 + random.nextInt(5),
                    day,
                    random.nextBoolean() ? day.plusDays(1 + random.nextInt(60)) : null,
                    random.nextInt(4) == 0,
                    random.nextBoolean()));
        }
        return facts;
    }

    private void arrive(UUID person, UUID competency, List<Fact> facts) throws Exception {
        for (var fact : facts) {
            switch (fact.source()) {
                case OUTCOME, COMPLETION -> told(person, competency, fact);
                case PRIOR_LEARNING -> brought(person, competency, fact);
                default -> assessed(person, competency, fact);
            }
        }
    }

    /** What is taken back may be heard to be taken back first. */
    private void told(UUID person, UUID competency, Fact fact) throws Exception {
        var source = UUID.randomUUID();
        var steps = new ArrayList<Runnable>();
        steps.add(() -> heard.hear(
                fact.source(), source, person, fact.day(), List.of(new AssessedLevel(competency, fact.level()))));
        if (fact.takenBack()) {
            steps.add(fact.backFirst() ? 0 : 1, () -> heard.revoke(fact.source(), source));
        }
        for (var step : steps) {
            scope.call(new AgencyScope(fixture.agency), () -> {
                QuarkusTransaction.requiringNew().run(step);
                return true;
            });
        }
    }

    private void brought(UUID person, UUID competency, Fact fact) {
        String id = fixture.as(person, "EMPLOYEE")
                .body("""
                        {"competencyId": "%s", "claimedLevel": %d, "observedOn": "%s", "documentValidUntil": %s,
                         "title": "Diklat", "documentKind": "CERTIFICATE", "documentReference": "1"}""".formatted(
                                competency,
                                fact.level(),
                                fact.day(),
                                fact.validUntil() == null ? "null" : "\"" + fact.validUntil() + "\""))
                .post("/v1/employees/" + person + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take("ASSESSOR", "/v1/evidence/" + id + "/acceptance", "{\"level\": " + fact.level() + "}", 0);
        if (fact.takenBack()) {
            take("HR_ADMIN", "/v1/evidence/" + id + "/revocation", "{\"reason\": \"Palsu\"}", 1);
        }
    }

    private void assessed(UUID person, UUID competency, Fact fact) {
        String id = fixture.as("HR_ADMIN")
                .body("""
                        {"employeeId": "%s", "kind": "%s", "assessedOn": "%s",
                         "results": [{"competencyId": "%s", "level": %d}]}""".formatted(person, fact.source(), fact.day(), competency, fact.level()))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take("HR_ADMIN", "/v1/assessments/" + id + "/submission", "{}", 0);
        take("ASSESSOR", "/v1/assessments/" + id + "/validation", "{}", 1);
    }

    private void take(String role, String path, String body, int version) {
        fixture.as(role)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    /** Level, end and next look, as they are kept. */
    private static String stored(UUID person, UUID competency) {
        return Sql.text("select concat(max(level), ' ', max(expires_on), ' ', max(review_on)) from profile_level"
                + " where employee_id = '%s' and competency_id = '%s'".formatted(person, competency));
    }

    /** Level and end by the rule in Java, today unless another day is asked for. */
    private String decided(UUID person, UUID competency, String asOf) {
        var answer = fixture.as("HR_ADMIN")
                .get("/v1/employees/%s/competency-profile/explanation?competencyId=%s%s"
                        .formatted(person, competency, asOf))
                .jsonPath();
        return Stream.of(answer.get("level"), answer.get("expiresOn"))
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(" ", "", " "));
    }

    private List<Object> onDay(UUID person, LocalDate day) {
        var profile = fixture.as("HR_ADMIN")
                .get("/v1/employees/" + person + "/competency-profile?asOf=" + day)
                .jsonPath();
        return Arrays.asList(
                profile.getList("levels.level"),
                profile.getList("levels.expiresOn"),
                profile.getList("levels.selfLevel"));
    }

    private record Fact(
            EvidenceSource source,
            int level,
            LocalDate day,
            LocalDate validUntil,
            boolean takenBack,
            boolean backFirst) {}
}
