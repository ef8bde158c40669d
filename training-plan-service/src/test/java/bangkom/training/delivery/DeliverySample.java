package bangkom.training.delivery;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Sql;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An agency of its own with a planned item, people and the requests that take a session through its life. */
public final class DeliverySample {
    public static final String FIRST_DAY =
            "{\"startsAt\": \"2026-02-02T01:00:00Z\", \"endsAt\": \"2026-02-02T08:00:00Z\", \"topic\": \"Hari I\"}";
    public static final String SECOND_DAY =
            "{\"startsAt\": \"2026-02-03T01:00:00Z\", \"endsAt\": \"2026-02-03T08:00:00Z\", \"topic\": \"Hari II\"}";
    private static final UUID STEWARD = UUID.fromString("0198f2a0-0000-7000-8000-00000000a001");

    public final UUID agency = UUID.randomUUID();
    public final UUID provider = UUID.randomUUID();
    public final UUID unit = UUID.randomUUID();
    public final UUID needItem = UUID.randomUUID();
    public final UUID competency = UUID.randomUUID();
    public final UUID nominator = person("PNS", "ADMINISTRATOR", unit);
    public final UUID approver = person("PNS", "ADMINISTRATOR", unit);
    private final UUID budget = UUID.randomUUID();
    private final UUID line = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();

    public DeliverySample() {
        sql(
                "insert into provider values (%s, %s, 0, 0, 'AGENCY', 'P', 'Balai', 'INTERNAL', null, '{}', '{ONSITE}', 'ACTIVE')",
                provider, agency);
        sql("insert into budget values (%s, %s, 0, 0, 2026, 'APBD')", budget, agency);
        sql(
                "insert into budget_line values (%s, %s, 0, 0, %s, '5.02', 'Diklat', 100000000, 0, 0)",
                line, agency, budget);
        sql("""
                insert into training_plan (id, agency_id, version, event_sequence, fiscal_year, revision, needs_analysis_id,
                    budget_line_id, title, status, created_by, created_at)
                values (%s, %s, 0, 0, 2026, 1, %s, %s, 'Rencana', 'PUBLISHED', 'x', '2026-01-01')""", plan, agency, UUID.randomUUID(), line);
    }

    /** A planned item of a programme of this form and number of lesson hours, with its money committed. */
    public UUID item(String form, int lessonHours) {
        var programme = UUID.randomUUID();
        var item = UUID.randomUUID();
        sql("""
                insert into programme values (%s, %s, 0, 0, 'AGENCY', %s, 'Pelatihan', %s, '%s', 'ONSITE', 'OWN', %d, 2,
                    false, 0, 100, 1, 1000, 'sesuai', 'PUBLISHED')""", programme, agency, programme, provider, form, lessonHours);
        sql("insert into programme_outcome values (%s, %s, %s, 'AGENCY', 1, 3)", programme, competency, agency);
        sql(
                """
                insert into plan_item (id, agency_id, version, event_sequence, plan_id, need_item_id, needs_analysis_id,
                    unit_id, competency_id, programme_id, provider_id, form, development_path, delivery_mode,
                    cooperation_mode, total, lesson_hours, status, budget_line_id)
                values (%s, %s, 0, 1, %s, %s, %s, %s, %s, %s, %s, '%s', 'CLASSICAL', 'ONSITE', 'OWN', 5000, %d, 'PLANNED', %s)""",
                item,
                agency,
                plan,
                needItem,
                UUID.randomUUID(),
                unit,
                competency,
                programme,
                provider,
                form,
                lessonHours,
                line);
        sql("update budget_line set committed = committed + 5000 where id = %s", line);
        sql(
                "insert into ledger_entry values (%s, %s, %s, %s, %s, 'COMMIT', 5000, 0, '2026-01-01', 'x')",
                UUID.randomUUID(), agency, budget, line, item);
        return item;
    }

    public UUID person() {
        return person("PNS", "PELAKSANA", unit);
    }

    public List<UUID> people(int count) {
        var people = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            people.add(UUID.randomUUID());
        }
        Sql.execute("insert into employee_mirror select id::uuid, '" + agency + "', 'PNS', 'PELAKSANA', '" + unit
                + "', '"
                + unit + "', null, '01', true, null, null, 1 from unnest('"
                + people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")) + "'::text[]) as id");
        return people;
    }

    public UUID person(String employment, String jobTier, UUID ofUnit) {
        var id = UUID.randomUUID();
        sql(
                "insert into employee_mirror values (%s, %s, '%s', '%s', %s, %s, null, '01', true, null, null, 1)",
                id, agency, employment, jobTier, ofUnit, ofUnit);
        sql("insert into person_mirror values (%s, %s, %s, 'Sari', null, null, 1)", id, agency, id);
        return id;
    }

    public RequestSpecification hr() {
        return as(nominator, Role.HR_ADMIN);
    }

    public RequestSpecification otherHr() {
        return as(approver, Role.HR_ADMIN);
    }

    public RequestSpecification as(UUID employee, String... roles) {
        return Api.with(Api.token(agency, Map.of("employee_id", employee.toString()), roles));
    }

    public String session(UUID item, int capacity, String... meetings) {
        return hr().body(draft(item, capacity, meetings))
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A session that takes nominations. */
    public String open(UUID item, int capacity, String... meetings) {
        var session = session(item, capacity, meetings);
        turn(session, "opening", null).then().statusCode(200);
        return session;
    }

    public static String draft(UUID item, int capacity, String... meetings) {
        return """
                {"planItemId": "%s", "title": "Angkatan I", "capacity": %d, "place": "Aula", "facilitators": ["Widyaiswara"],
                 "meetings": [%s]}""".formatted(item, capacity, String.join(",", meetings));
    }

    public Response turn(String session, String verb, String body) {
        var request = hr().header("If-Match", etag("/v1/sessions/" + session));
        return (body == null ? request : request.body(body)).post("/v1/sessions/" + session + "/" + verb);
    }

    public String etag(String path) {
        return hr().get(path).then().statusCode(200).extract().header("ETag");
    }

    public Response nominate(String session, List<UUID> people) {
        return hr().body(items("employeeId", people)).post("/v1/sessions/" + session + "/nominations/batch");
    }

    public Response approve(String session, List<?> enrolments) {
        return otherHr().body(items("enrolmentId", enrolments)).post("/v1/sessions/" + session + "/approval/batch");
    }

    /** Everyone nominated and approved; says the enrolments in the order of the people. */
    public List<String> enrol(String session, List<UUID> people) {
        List<String> enrolments =
                nominate(session, people).then().statusCode(207).extract().path("items.id");
        approve(session, enrolments).then().statusCode(207);
        return enrolments;
    }

    public Response attend(String session, int meeting, List<UUID> present) {
        String meetingId = hr().get("/v1/sessions/" + session).then().extract().path("meetings[" + meeting + "].id");
        var ids = present.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return hr().body("{\"presentEmployeeIds\": [" + ids + "]}")
                .put("/v1/sessions/" + session + "/meetings/" + meetingId + "/attendance");
    }

    public void run(String session) {
        turn(session, "confirmation", null).then().statusCode(200);
        turn(session, "start", null).then().statusCode(200);
    }

    public Response complete(String session) {
        return turn(session, "completion", "{\"realisedCost\": {\"amount\": 4000}}");
    }

    /** The steward's rule: actual hours, capped a day if said. */
    public static void rule(String form, Integer capJp) {
        Api.as(STEWARD, Role.CATALOGUE_STEWARD)
                .body("""
                        {"items": [{"form": "%s", "basis": "PER_ACTUAL_JP", "domestic": 1, "international": 1, %s
                          "validFrom": "2020-01-01", "regulation": "B-031"}]}""".formatted(form, capJp == null ? "" : "\"capJp\": " + capJp + ", \"capPeriod\": \"DAY\","))
                .post("/v1/jp-rules/batch")
                .then()
                .statusCode(207);
    }

    private static String items(String field, List<?> ids) {
        return ids.stream()
                .map(id -> "{\"" + field + "\": \"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }

    private static void sql(String statement, Object... values) {
        var quoted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            quoted[i] = values[i] instanceof UUID id ? "'" + id + "'" : values[i];
        }
        Sql.execute(statement.formatted(quoted));
    }
}
