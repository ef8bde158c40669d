package bangkom.competency.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.competency.Fixture;
import bangkom.competency.sql.Database;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LevelPolicyTest {
    private final Fixture fixture = new Fixture();
    private final UUID position = fixture.position("PENGAWAS");
    private final UUID employee = fixture.employee(position);
    private final UUID competency = fixture.competencies("TECHNICAL", 1).get(0);

    @Inject
    Database database;

    @Inject
    ProfileLevels levels;

    @Inject
    DueLevels due;

    @Inject
    CurrentScope scope;

    @Test
    void sqlDecidesAsJavaDoes() throws Exception {
        var random = new Random(20_260_304);
        for (int round = 0; round < 12; round++) {
            var policy = SomeEvidence.policy(random);
            var facts = SomeEvidence.facts(random);
            Sql.execute("delete from evidence where employee_id = '" + employee + "'");
            decideBy(policy);
            Collections.shuffle(facts, random);
            facts.forEach(this::insert);
            for (int back : new int[] {-3, 0, 30, 80}) {
                var day = SomeEvidence.DAY.minusDays(back);
                var decided = new LevelRule(policy, day).decide(facts);
                var found = inScope(() -> database.first(
                                "select level, evidence_id, expires_on from level_on(?, ?, ?)",
                                row -> new Found(
                                        row.getObject(1, Integer.class),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, LocalDate.class)),
                                employee,
                                competency,
                                day)
                        .orElseThrow());
                assertThat(found.level).as("%s %s %s", policy, facts, day).isEqualTo(decided.level());
                assertThat(found.expiresOn).isEqualTo(decided.expiresOn());
                assertThat(
                                decided.deciding().isEmpty()
                                        ? found.evidence == null
                                        : decided.deciding().stream()
                                                .anyMatch(one -> one.id().equals(found.evidence)))
                        .isTrue();
            }
        }
    }

    @Test
    void whatEndsIsReadRightAtOnceAndToldWhenItsDayWasLookedAt() throws Exception {
        fixture.standard(position, List.of(competency), 3);
        decideBy(new LevelPolicy(DecidingRule.HIGHEST, 12, null));
        var high = evidence(5, "2025-03-10");
        evidence(3, "2026-02-01");
        follow();
        profile("").body("levels[0].level", is(5)).body("levels[0].expiresOn", is("2026-03-10"));
        gaps("").body("gaps.gap", contains(-2));
        // time goes on: as if the first had been observed nine days earlier
        Sql.execute("update evidence set observed_on = '2025-03-01' where id = '%s'".formatted(high));
        Sql.execute("update profile_level set expires_on = '2026-03-01', review_on = '2026-03-01' where employee_id = '"
                + employee + "'");
        profile("").body("levels[0].level", is(3)).body("levels[0].expiresOn", is("2027-02-01"));
        gaps("").body("gaps.gap", contains(0));
        due.review(fixture.agency);
        due.review(fixture.agency);
        assertThat(Sql.text(
                        "select level || ' ' || review_on from profile_level where employee_id = '" + employee + "'"))
                .isEqualTo("3 2027-02-01");
        assertThat(Feed.about("evidence:" + high))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.evidence.expired.v1");
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile/explanation?competencyId=" + competency)
                .then()
                .body("policy.rule", is("HIGHEST"))
                .body("evidence.verdict", contains("DECIDES", "EXPIRED"))
                .body("evidence[0].validUntil", is("2027-02-01"));
        Contract.assertAllToldMatch();
    }

    @Test
    void eachAcceptedEvidenceThatEndsIsToldOnceAlsoIfItDecidedNothing() throws Exception {
        decideBy(new LevelPolicy(DecidingRule.HIGHEST, 12, null));
        var lower = ended(2, EvidenceSource.TEST, "2024-06-01", EvidenceStatus.ACCEPTED);
        var weak = ended(3, EvidenceSource.SELF, "2024-07-01", EvidenceStatus.ACCEPTED);
        var pending = ended(3, EvidenceSource.PRIOR_LEARNING, "2024-08-01", EvidenceStatus.PENDING);
        var valid = evidence(5, "2026-02-01");
        follow();
        due.review(fixture.agency);
        due.review(fixture.agency);
        assertThat(List.of(lower, weak))
                .allSatisfy(one -> assertThat(Feed.about("evidence:" + one))
                        .extracting(Feed.Told::type)
                        .containsExactly("bangkom.evidence.expired.v1"));
        assertThat(List.of(pending, valid))
                .allSatisfy(one -> assertThat(Feed.about("evidence:" + one)).isEmpty());
        fixture.as("ASSESSOR")
                .header("If-Match", "\"0\"")
                .body("{\"level\": 3}")
                .post("/v1/evidence/" + pending + "/acceptance")
                .then()
                .statusCode(200);
        due.review(fixture.agency);
        assertThat(Feed.about("evidence:" + pending))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.evidence.accepted.v1", "bangkom.evidence.expired.v1");
        Contract.assertAllToldMatch();
    }

    @Test
    void aLevelIsLookedAtAgainWhenAnythingThatCountsEnds() throws Exception {
        decideBy(new LevelPolicy(DecidingRule.HIGHEST, 12, null));
        evidence(5, "2026-02-01");
        evidence(3, "2025-04-01");
        follow();
        profile("").body("levels[0].expiresOn", is("2027-02-01"));
        assertThat(Sql.text("select review_on from profile_level where employee_id = '" + employee + "'"))
                .isEqualTo("2026-04-01");
    }

    private UUID ended(int level, EvidenceSource source, String day, EvidenceStatus status) {
        var fact = new EvidenceFact(
                UUID.randomUUID(), competency, level, source, UUID.randomUUID(), LocalDate.parse(day), null, status);
        insert(fact);
        return fact.id();
    }

    @Test
    void onceNothingValidIsLeftTheLevelIsNullAndTold() throws Exception {
        decideBy(new LevelPolicy(DecidingRule.LATEST, 12, null));
        var only = evidence(4, "2025-06-01");
        follow();
        Sql.execute("update evidence set observed_on = '2025-03-01' where id = '%s'".formatted(only));
        Sql.execute("update profile_level set review_on = '2026-03-01' where employee_id = '" + employee + "'");
        due.review(fixture.agency);
        profile("").body("levels[0].level", nullValue());
        var told = Feed.about(
                "profile-level:" + Sql.text("select id from profile_level where employee_id = '" + employee + "'"));
        assertThat(told).hasSize(2);
        assertThat(told.get(1).data().get("oldLevel").asInt()).isEqualTo(4);
        assertThat(told.get(1).data().get("newLevel").isNull()).isTrue();
        Contract.assertAllToldMatch();
    }

    @Test
    void anEarlierDayHasItsOwnStandardAndLevels() throws Exception {
        var former = fixture.standard(position, List.of(competency), 2);
        Sql.execute("update job_competency_standard set status = 'SUPERSEDED', valid_from = '2025-01-01',"
                + " valid_to = '2026-01-01' where id = '" + former + "'");
        fixture.standard(position, List.of(competency), 4);
        evidence(1, "2025-05-01");
        evidence(4, "2026-02-01");
        follow();
        gaps("").body("gaps.gap", contains(0));
        gaps("?asOf=2025-06-01").body("standardId", is(former.toString())).body("gaps.gap", contains(1));
        gaps("?asOf=2025-02-01&targetPositionId=" + position).body("gaps.gap", contains((Object) null));
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/job-person-match?asOf=2025-06-01")
                .then()
                .statusCode(200)
                .body("total.percent", is(50.00f));
        profile("?asOf=2025-06-01").body("levels.level", contains(1));
    }

    @Test
    void aDayIsReadAsIfNothingHadBeenHeardSince() {
        fixture.standard(position, List.of(competency), 3);
        var twin = fixture.employee(position);
        var random = new Random(20_260_305);
        for (int round = 0; round < 12; round++) {
            var policy = SomeEvidence.policy(random);
            var facts = SomeEvidence.facts(random);
            var day = SomeEvidence.DAY.minusDays(random.nextInt(100));
            Sql.execute("delete from evidence where agency_id = '" + fixture.agency + "'");
            decideBy(policy);
            facts.forEach(this::insert);
            facts.stream().filter(fact -> !fact.observedOn().isAfter(day)).forEach(fact -> insert(twin, fact));
            assertThat(read(employee, day)).as("%s %s %s", policy, facts, day).isEqualTo(read(twin, day));
        }
    }

    private List<Object> read(UUID person, LocalDate day) {
        var about = "/v1/employees/" + person;
        var levels = fixture.as("HR_ADMIN")
                .get(about + "/competency-profile?asOf=" + day)
                .jsonPath();
        var match = fixture.as("HR_ADMIN")
                .get(about + "/job-person-match?asOf=" + day)
                .jsonPath();
        return Arrays.asList(
                levels.getList("levels.level"),
                levels.getList("levels.expiresOn"),
                levels.getList("levels.selfLevel"),
                fixture.as("HR_ADMIN")
                        .get(about + "/competency-gaps?asOf=" + day)
                        .jsonPath()
                        .getList("gaps.gap"),
                match.get("total"));
    }

    private ValidatableResponse profile(String query) {
        return fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse gaps(String query) {
        return fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-gaps" + query)
                .then()
                .statusCode(200);
    }

    private UUID evidence(int level, String day) {
        var fact = new EvidenceFact(
                UUID.randomUUID(),
                competency,
                level,
                EvidenceSource.TEST,
                UUID.randomUUID(),
                LocalDate.parse(day),
                null,
                EvidenceStatus.ACCEPTED);
        insert(fact);
        return fact.id();
    }

    private void insert(EvidenceFact fact) {
        insert(employee, fact.id(), fact);
    }

    private void insert(UUID person, EvidenceFact fact) {
        var id = fact.id();
        insert(person, new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1), fact);
    }

    private void insert(UUID person, UUID id, EvidenceFact fact) {
        Sql.execute("""
                insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id,
                    observed_on, strong, status, document_valid_until)
                values ('%s', '%s', '%s', '%s', %d, '%s', '%s', '%s', %s, '%s', %s)""".formatted(
                        id,
                        fixture.agency,
                        person,
                        competency,
                        fact.level(),
                        fact.sourceKind(),
                        fact.sourceId(),
                        fact.observedOn(),
                        fact.sourceKind().strong(),
                        fact.status(),
                        fact.documentValidUntil() == null ? "null" : "'" + fact.documentValidUntil() + "'"));
    }

    private void decideBy(LevelPolicy policy) {
        Sql.execute(
                "update competency_dictionary set level_rule = '%s', validity_months = %s, source_weights = '%s' where agency_id = '%s'"
                        .formatted(
                                policy.rule(),
                                policy.validityMonths(),
                                new SourceWeightsColumn().convertToDatabaseColumn(policy.weights()),
                                fixture.agency));
    }

    private void follow() throws Exception {
        inScope(() -> {
            levels.again(List.of(employee), List.of(competency));
            return null;
        });
    }

    private <T> T inScope(Callable<T> work) throws Exception {
        return scope.call(
                new AgencyScope(fixture.agency),
                () -> QuarkusTransaction.requiringNew().call(work));
    }

    private record Found(Integer level, UUID evidence, LocalDate expiresOn) {}
}
