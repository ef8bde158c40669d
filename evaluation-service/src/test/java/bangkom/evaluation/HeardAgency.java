package bangkom.evaluation;

import static org.awaitility.Awaitility.await;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** An agency of its own for a test, with what the other services would tell of it. */
public final class HeardAgency {
    private static final AtomicLong SERIAL = new AtomicLong(100);

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    public final UUID id = UUID.randomUUID();

    public record Person(UUID id, String nip) {}

    public Person employee(Person supervisor) {
        var person = new Person(UUID.randomUUID(), "199001012015011" + SERIAL.incrementAndGet());
        try (var directory = new Topic("bangkom.directory.v1");
                var persons = new Topic("bangkom.internal.person.v1")) {
            var subject = "employee:" + person.id();
            directory.tell(id, "bangkom.employee.upserted.v1", subject, subject, 1, """
                    {"employeeId": "%s", "employmentType": "PNS", "jobTier": "PELAKSANA", "positionId": "%s",
                     "unitId": "%s", "supervisorId": %s, "legalStatus": "01", "active": true}""".formatted(
                            person.id(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            supervisor == null ? null : "\"" + supervisor.id() + "\""));
            persons.tell(
                    id,
                    "bangkom.person.upserted.v1",
                    person.id().toString(),
                    "person:" + person.id(),
                    1,
                    "{\"employeeId\": \"%s\", \"nip\": \"%s\", \"name\": \"Pegawai Contoh\"}"
                            .formatted(person.id(), person.nip()));
        }
        await().until(() ->
                Sql.number("select (select count(*) from employee_mirror where employee_id = '" + person.id()
                                + "') + (select count(*) from person_mirror where employee_id = '" + person.id() + "')")
                        == 2);
        return person;
    }

    /** A session that ended so many days ago, heard of before or after its participants. */
    public UUID completedSession(int daysAgo) {
        var session = UUID.randomUUID();
        completeSession(session, UUID.randomUUID(), daysAgo);
        return session;
    }

    public void completeSession(UUID session, UUID provider, int daysAgo) {
        var type = "bangkom.session.completed.v1";
        var end = now().minus(Duration.ofDays(daysAgo));
        var data = Contract.example(type)
                .replaceFirst("(\"sessionId\": )\"[^\"]*\"", "$1\"" + session + "\"")
                .replaceFirst("(\"providerId\": )\"[^\"]*\"", "$1\"" + provider + "\"")
                .replaceFirst("(\"startsAt\": )\"[^\"]*\"", "$1\"" + end.minus(Duration.ofDays(4)) + "\"")
                .replaceFirst("(\"endsAt\": )\"[^\"]*\"", "$1\"" + end + "\"");
        Contract.assertMatches(type, data);
        try (var topic = new Topic("bangkom.training.session.v1")) {
            topic.tell(id, type, session.toString(), "session:" + session, 5, data);
        }
        await().until(() ->
                Sql.number("select count(*) from session_mirror where session_id = '" + session + "'") == 1);
    }

    public void completes(UUID session, Person... people) {
        var type = "bangkom.completion.verified.v1";
        try (var topic = new Topic("bangkom.training.participation.v1")) {
            for (var person : people) {
                var completion = UUID.randomUUID();
                var data = Contract.example(type)
                        .replaceFirst("(\"completionId\": )\"[^\"]*\"", "$1\"" + completion + "\"")
                        .replaceFirst("(\"sessionId\": )\"[^\"]*\"", "$1\"" + session + "\"")
                        .replaceFirst("(\"employeeId\": )\"[^\"]*\"", "$1\"" + person.id() + "\"")
                        .replaceFirst("(\"supervisorId\": )\"[^\"]*\"", "$1null");
                Contract.assertMatches(type, data);
                topic.tell(id, type, person.id().toString(), "completion:" + completion, 1, data);
            }
        }
        await().until(() -> Sql.number("select count(*) from completion_mirror where session_id = '" + session
                        + "' and employee_id = '" + people[people.length - 1].id() + "'")
                == 1);
    }

    public static Instant now() {
        return Instant.parse(Api.nobody().get("/v1/demo/clock").jsonPath().getString("now"));
    }

    public void passDays(int days) {
        Api.as(id, Role.OPERATOR)
                .body("{\"by\": \"P%dDT1S\"}".formatted(days))
                .post("/v1/demo/clock/advance")
                .then()
                .statusCode(200);
    }

    public RequestSpecification hr() {
        return Api.as(id, Role.HR_ADMIN);
    }

    public RequestSpecification as(Person person, String... roles) {
        return Api.asPerson(id, person.nip(), roles);
    }

    /** Takes a step with the version that this caller sees now. */
    public static Response act(Supplier<RequestSpecification> who, String path, String verb, String body) {
        var etag = who.get().get(path).header("ETag");
        return who.get().header("If-Match", String.valueOf(etag)).body(body).post(path + "/" + verb);
    }

    /** An active design; answers with its id. */
    public String design(String level, int opensAfterDays, int minimumRespondents, String... roles) {
        var body = """
                {"title": "Evaluasi %s", "level": "%s", "opensAfterDays": %d, "openDays": 14, "minimumRespondents": %d,
                 "respondentRoles": ["%s"],
                 "questions": [{"code": "Q1", "text": "Ruang memadai.", "topic": "FACILITY"},
                               {"code": "Q2", "text": "Suasana kondusif.", "topic": "ENVIRONMENT"}]}""".formatted(level, level, opensAfterDays, minimumRespondents, String.join("\", \"", roles));
        var made = hr().body(body).post("/v1/evaluation-designs");
        made.then().statusCode(201);
        act(this::hr, made.header("Location"), "activation", "{}").then().statusCode(200);
        return made.jsonPath().getString("id");
    }

    /** The path of the session's one evaluation, once it has this status. */
    public String evaluation(UUID session, String status) {
        var path = "/v1/evaluations?sessionId=" + session + "&status=" + status;
        await().until(() -> hr().get(path).jsonPath().getList("items").size() == 1);
        return "/v1/evaluations/" + hr().get(path).jsonPath().getString("items[0].id");
    }

    public static String answers(int first, int second) {
        return "{\"answers\": [{\"questionCode\": \"Q1\", \"score\": %d}, {\"questionCode\": \"Q2\", \"score\": %d}]}"
                .formatted(first, second);
    }
}
