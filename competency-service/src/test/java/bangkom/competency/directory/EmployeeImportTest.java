package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import bangkom.competency.Fixture;
import bangkom.testkit.Api;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EmployeeImportTest {
    private static final String HEADER = "externalRef,nip,name,employmentType,contractStart,contractEnd,rank,education,"
            + "legalStatus,positionCode,unitCode,supervisorNip,targetPositionCode";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Fixture people = new Fixture();
    private final UUID post = people.position("JF_AHLI_MUDA");

    @Test
    void goodRowsAreStoredAndToldOfAsTheBatchTellsThem() throws IOException {
        var head = Nips.next();
        var batch = Nips.nextOfContract();
        var imported = Nips.nextOfContract();
        people.as("HR_ADMIN")
                .body("""
                        {"items": [{"externalRef": "B", "nip": "%s", "name": "Ni \\"Luh\\" Ayu", "employmentType": "PPPK",
                        "contractStart": "2025-01-01", "contractEnd": "2027-12-31", "rank": "IX", "education": "S1",
                        "legalStatus": "01", "positionCode": "%s", "unitCode": "%s"}]}""".formatted(batch, post, people.unit))
                .post("/v1/employees/batch")
                .then()
                .body("items.outcome", contains("CREATED"));
        var file = csv(
                "F,%s,\"Ni \"\"Luh\"\" Ayu\",PPPK,2025-01-01,2027-12-31,IX,S1,01,%s,%s,,"
                        .formatted(imported, post, people.unit),
                row("S", Nips.next(), head),
                row("H", head, ""));
        var job = done(file, 3, 0, 0);
        assertThat(job.getInt("percent")).isEqualTo(100);
        assertThat(comparable("employee", "F")).isEqualTo(comparable("employee", "B"));
        assertThat(comparable("person", "F")).isEqualTo(comparable("person", "B"));
        assertThat(Sql.text("select s.supervisor_id from employee s where agency_id = '%s' and external_ref = 'S'"
                        .formatted(people.agency)))
                .isEqualTo(id("H"));
        assertThat(Sql.number("select count(*) from employee where agency_id = '%s' and substr(id::text, 15, 1) = '7'"
                        .formatted(people.agency)))
                .isEqualTo(4);
        people.as("AUDITOR")
                .get("/v1/competency/audit-entries?operation=importFileOfCompetency")
                .then()
                .body(
                        "items.subject",
                        containsInAnyOrder("employee:" + id("F"), "employee:" + id("S"), "employee:" + id("H")))
                .body("items.action", everyItem(is("CREATED")))
                .body("items.event", everyItem(is(EmployeeUpserted.TYPE)))
                .body("items.actor", everyItem(startsWith("subject:")));
    }

    @Test
    void theSameFileTwiceTellsNothingAndAChangedRowTellsOfItself() {
        var nips = List.of(Nips.next(), Nips.next());
        done(csv(row("A", nips.get(0), ""), row("B", nips.get(1), nips.get(0))), 2, 0, 0);
        var told = told();
        done(csv(row("A", nips.get(0), ""), row("B", nips.get(1), nips.get(0))), 0, 2, 0);
        assertThat(told()).isEqualTo(told).isEqualTo(4);
        done(
                csv(
                        row("A", nips.get(0), ""),
                        row("B", nips.get(1), nips.get(0)).replace("Pegawai", "Nama Baru")),
                1,
                1,
                0);
        assertThat(told()).isEqualTo(told + 1);
        assertThat(Feed.about("person:" + id("B")))
                .extracting(Feed.Told::sequence)
                .containsExactly(1L, 2L);
        people.as("HR_ADMIN")
                .get("/v1/employees/" + id("B") + "/history")
                .then()
                .body("items.operation", contains("importFileOfCompetency", "importFileOfCompetency"))
                .body("items.action", contains("CREATED", "CHANGED"))
                .body("items.event", contains(EmployeeUpserted.TYPE, null))
                .body("items.fields", contains(List.of(), List.of("name")));
        people.as("HR_ADMIN")
                .get("/v1/employees/" + id("A") + "/history")
                .then()
                .body("items.action", contains("CREATED"));
        people.as("AUDITOR")
                .get("/v1/competency/reconciliation")
                .then()
                .body("kinds.find { it.kind == 'person' }.events", is(3));
    }

    @Test
    void wrongRowsArePutAsideAsAFileToMendAndSendAgain() {
        var good = Nips.next();
        var mended = Nips.next();
        var file = csv(
                row("A", good, ""),
                row("B", "123", "").replace("PNS", "PEGAWAI"),
                row("C", mended, "").replace("01," + post, "00,TIDAK-ADA"),
                row("D", good, ""),
                row("E", Nips.next(), "199001012015011001"),
                row("F", Nips.next(), mended));
        var job = done(file, 1, 0, 5);
        var rows = people.as("HR_ADMIN")
                .header("Accept-Language", "en")
                .get(job.getString("rejectedRows"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(rows.lines().findFirst().orElseThrow()).isEqualTo(HEADER + ",errorPointer,errorCode,errorMessage");
        assertThat(rows)
                .contains(",/employmentType,VALUE_UNREADABLE,")
                .contains(",/legalStatus /positionCode,REFERENCE_UNKNOWN REFERENCE_UNKNOWN,")
                .contains(",/nip,NIP_TAKEN,")
                .contains(",/supervisorNip,REFERENCE_UNKNOWN,");
        assertThat(rows.lines()).hasSize(6);
        var sentAgain = rows.replace("00,TIDAK-ADA", "01," + post)
                .replace("B,123,", "B," + Nips.next() + ",")
                .replace("PEGAWAI", "PNS")
                .replace("199001012015011001", good);
        done(sentAgain, 4, 0, 1);
    }

    @Test
    void theRulesAreThoseOfTheBatch() {
        var rows = List.of(
                row("A", "198513012010133005", "198513012010133005"),
                row("B", Nips.next(), "").replace("01," + post, "00,X").replace(people.unit.toString(), "Y"),
                row("", Nips.next(), ""),
                row("D", Nips.next(), "").replace(",,,III/c", ",2026-01-01,2025-01-01,III/c"),
                row("E", Nips.next(), "").replace(people.unit + ",,", people.unit + ",,Z"));
        var job = done(csv(rows.toArray(String[]::new)), 0, 0, 5);
        var rejected = people.as("HR_ADMIN").get(job.getString("rejectedRows")).asString();
        var items = rows.stream().map(EmployeeImportTest::item).toList();
        var answer = people.as("HR_ADMIN")
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/v1/employees/batch")
                .jsonPath();
        var lines = rejected.lines().skip(1).toList();
        for (int i = 0; i < rows.size(); i++) {
            var pointers = String.join(" ", answer.<String>getList("items[" + i + "].errors.pointer"));
            var codes = String.join(" ", answer.<String>getList("items[" + i + "].errors.code"));
            var messages = String.join("; ", answer.<String>getList("items[" + i + "].errors.message"));
            assertThat(lines.get(i))
                    .contains("," + pointers + "," + codes + ",")
                    .contains(messages);
        }
    }

    @Test
    void validatingOnlyTellsTheSameAndChangesNothing() {
        var heads = IntStream.range(0, 5_100).mapToObj(i -> Nips.next()).toList();
        var rows = new ArrayList<String>();
        for (int i = 0; i < heads.size(); i++) {
            var leader = i == 0 || i == 5_099 ? heads.get(5_099 - i) : i < 100 ? heads.get(5_000 + i) : heads.get(0);
            rows.add(row("V" + i, heads.get(i), leader));
        }
        rows.add(row("W", Nips.next(), "199001012015011001"));
        var file = csv(rows.toArray(String[]::new));
        var job = ended(send(file, "?kind=employees&validateOnly=true"));
        assertThat(counts(job)).containsExactly(5_100, 0, 1);
        assertThat(Sql.number("select count(*) from employee where agency_id = '" + people.agency + "'"))
                .isZero();
        assertThat(told()).isZero();
        assertThat(Sql.number("select count(*) from rehearsed_row")).isZero();
        done(file, 5_100, 0, 1);
        assertThat(told()).isEqualTo(10_200);
        assertThat(Sql.number("select count(*) from employee e join employee m on m.id = e.supervisor_id"
                        + " where e.agency_id = '" + people.agency + "'"))
                .isEqualTo(5_100);
        assertThat(Sql.text("select supervisor_id from employee where id = '" + id("V0") + "'"))
                .isEqualTo(id("V5099"));
        assertThat(Sql.text("select supervisor_id from employee where id = '" + id("V5099") + "'"))
                .isEqualTo(id("V0"));
    }

    @Test
    void aJobWhoseReplicaDiedGoesOnBehindItsLastChunkAndNothingIsDoubled() {
        var rows = IntStream.range(0, 12_000)
                .mapToObj(i -> row("R" + i, Nips.next(), ""))
                .toArray(String[]::new);
        var id = send(csv(rows), "?kind=employees").extract().jsonPath().getString("id");
        await().pollInterval(Duration.ofMillis(2))
                .until(() -> Sql.number("select rows_accepted from job where id = '" + id + "'") >= 5_000);
        Sql.execute("""
                update job set runner = '%s', lease_until = clock_timestamp() + interval '3 seconds'
                where id = '%s' and state = 'RUNNING'""".formatted(UUID.randomUUID(), id));
        var job = ended(id);
        assertThat(counts(job)).containsExactly(12_000, 0, 0);
        assertThat(Sql.number("select count(*) from employee where agency_id = '" + people.agency + "'"))
                .isEqualTo(12_000);
        assertThat(told()).isEqualTo(24_000);
    }

    @Test
    void aHeaderThatDoesNotFitIsToldWithEveryViolation() {
        send("externalRef,nip,nip,nama\n1,2,3,4\n", "?kind=employees")
                .statusCode(422)
                .body("code", is("COLUMNS_INVALID"))
                .body("errors.findAll { it.code == 'COLUMN_MISSING' }.size()", is(11))
                .body("errors.findAll { it.code == 'COLUMN_UNKNOWN' }.pointer", contains("/nama"))
                .body("errors.findAll { it.code == 'COLUMN_REPEATED' }.pointer", contains("/nip"));
        send("", "?kind=employees").statusCode(422).body("code", is("COLUMNS_INVALID"));
        people.as("HR_ADMIN")
                .contentType("text/csv")
                .body((HEADER + "\n\u00e9").getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/competency/imports?kind=employees")
                .then()
                .statusCode(422)
                .body("code", is("FILE_UNREADABLE"));
        send(HEADER + "\n", "?kind=unicorns").statusCode(404);
        people.as("HR_ADMIN")
                .body("{}")
                .post("/v1/competency/imports?kind=employees")
                .then()
                .statusCode(415);
        people.as("EMPLOYEE")
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/competency/imports?kind=employees")
                .then()
                .statusCode(403);
        assertThat(Sql.number("select count(*) from job where agency_id = '" + people.agency + "'"))
                .isZero();
    }

    @Test
    void aFileSentAgainWithItsKeyHasOneJob() {
        var file = csv(row("A", Nips.next(), ""));
        var first = keyed(file, "import-1").statusCode(202).extract();
        keyed(file, "import-1")
                .statusCode(202)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("id", is(first.jsonPath().getString("id")));
        keyed(csv(row("B", Nips.next(), "")), "import-1").statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        assertThat(Sql.number("select count(*) from job where agency_id = '" + people.agency + "'"))
                .isEqualTo(1);
        ended(first.jsonPath().getString("id"));
    }

    @Test
    void onlyItsOwnerAndThePersonnelOfficeSeeAJob() {
        var id = send(csv(row("A", Nips.next(), "")), "?kind=employees")
                .extract()
                .jsonPath()
                .getString("id");
        var path = "/v1/competency/jobs/" + id;
        ended(id);
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(path).then().statusCode(404);
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get(path + "/rejected-rows")
                .then()
                .statusCode(404);
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .post(path + "/cancellation")
                .then()
                .statusCode(404);
        people.as("INTEGRATION_CLIENT").get(path).then().statusCode(404);
        people.as("INTEGRATION_CLIENT").get("/v1/competency/jobs").then().body("items", empty());
        people.as("HR_ADMIN")
                .get("/v1/competency/jobs?limit=1")
                .then()
                .body("items.id", contains(id))
                .body("next", nullValue());
        people.as("HR_ADMIN")
                .post(path + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
    }

    @Test
    void aWaitingJobCanBeCancelledAndIsNotBegunForAPrincipalWhoMayNoMore() {
        var id = UUID.randomUUID();
        queue(id, "HR_ADMIN", "2099-01-01");
        people.as("HR_ADMIN")
                .post("/v1/competency/jobs/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("allowedActions", empty());
        var stranger = UUID.randomUUID();
        queue(stranger, "EMPLOYEE", null);
        var job = ended(stranger.toString());
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("failure")).isEqualTo("FORBIDDEN");
    }

    @Test
    void aWorkbookIsTakenLikeAFileOfText() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Pegawai");
            var rows = List.of(
                    HEADER.split(","),
                    row("X1", Nips.next(), "").split(",", -1),
                    row("X2", "1", "").split(",", -1));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).length; c++) {
                    sheet.value(r, c, rows.get(r)[c]);
                }
            }
            sheet.value(1, 4, java.time.LocalDate.of(2025, 3, 1));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
        }
        var job = ended(sendWorkbook(out.toByteArray()).statusCode(202));
        assertThat(counts(job)).containsExactly(1, 0, 1);
        assertThat(Sql.text("select contract_start from employee where agency_id = '" + people.agency + "'"))
                .isEqualTo("2025-03-01");
        var hostile = replaced(out.toByteArray(), "xl/sharedStrings.xml", """
                <?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&x;</t></si></sst>""".getBytes(StandardCharsets.UTF_8));
        sendWorkbook(hostile).statusCode(422);
        sendWorkbook(replaced(out.toByteArray(), "xl/bomb.xml", new byte[300 << 20]))
                .statusCode(413)
                .body("code", is("TOO_LARGE"));
        sendWorkbook("not a workbook".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("FILE_UNREADABLE"));
    }

    @Test
    void aWorkbookOfMoreThanAHundredThousandRowsIsRefusedWhole() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Pegawai");
            var header = HEADER.split(",");
            for (int c = 0; c < header.length; c++) {
                sheet.value(0, c, header[c]);
            }
            for (int r = 1; r <= 100_001; r++) {
                sheet.value(r, 0, "X");
            }
        }
        sendWorkbook(out.toByteArray()).statusCode(413).body("code", is("TOO_LARGE"));
        people.as("HR_ADMIN").get("/v1/competency/jobs").then().body("items", empty());
    }

    @Test
    void anExportIsWhatTheListShowsAndNoFormula() throws IOException {
        done(csv(row("=1+1", Nips.next(), "").replace("Pegawai =1+1", "@cmd"), row("B", Nips.next(), "")), 2, 0, 0);
        var path = "/v1/competency/exports/employees";
        var csv = people.as("HR_ADMIN")
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract();
        assertThat(csv.header("Content-Disposition")).contains("employees.csv");
        assertThat(csv.asString()).contains(",'=1+1,").contains(",'@cmd,").contains(post.toString());
        assertThat(csv.asString().lines()).hasSize(3);
        var lines = people.as("HR_ADMIN")
                .accept("application/x-ndjson")
                .get(path)
                .then()
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
        assertThat(lines).extracting(line -> line.getString("externalRef")).containsExactlyInAnyOrder("=1+1", "B");
        var workbook = people.as("HR_ADMIN").accept(XLSX).get(path).asByteArray();
        try (var read = new ReadableWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read())
                    .extracting(row -> row.getCellText(3))
                    .containsExactlyInAnyOrder("name", "'@cmd", "Pegawai B");
        }
        people.as("ASSESSOR").accept("text/csv").get(path).then().body(not(containsString("19850317")));
        people.as("HR_ADMIN")
                .accept("text/csv")
                .get(path + "?unitId=" + UUID.randomUUID())
                .then()
                .body(is(String.join(",", EmployeeExport.COLUMNS) + "\r\n"));
        assertThat(Api.as(UUID.randomUUID(), "HR_ADMIN")
                        .accept("text/csv")
                        .get(path)
                        .asString()
                        .lines())
                .hasSize(1);
        people.as("HR_ADMIN").accept("image/png").get(path).then().statusCode(406);
    }

    @Test
    void runnersThatAskAtOnceGetDifferentJobs() throws Exception {
        var claims = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 10; i++) {
                var id = UUID.randomUUID();
                Sql.execute(insertJob(id, "HR_ADMIN", "RUNNING", "'2000-01-01'"));
                Sql.execute("update job set kind = 'none' where id = '" + id + "'");
                Callable<List<String>> claim = EmployeeImportTest::claimed;
                var both = claims.invokeAll(List.of(claim, claim));
                var got = new ArrayList<String>();
                for (var one : both) {
                    got.addAll(one.get());
                }
                assertThat(got.stream().filter(id.toString()::equals).count()).isLessThanOrEqualTo(1);
                Sql.execute("delete from job where id = '" + id + "'");
            }
        } finally {
            claims.shutdown();
        }
    }

    private static List<String> claimed() {
        return Sql.column("select job_id from claim_job(gen_random_uuid(), 30)");
    }

    private void queue(UUID id, String role, String leased) {
        Sql.execute(insertJob(
                id, role, leased == null ? "QUEUED" : "RUNNING", leased == null ? "null" : "'" + leased + "'"));
    }

    private String insertJob(UUID id, String role, String state, String lease) {
        return """
                insert into job (id, agency_id, version, kind, state, owner, roles, validate_only, english, columns,
                    rows_total, rows_accepted, rows_unchanged, rows_rejected, created_at, lease_until)
                values ('%s', '%s', 0, 'employees-import', '%s', 'subject:someone', '{%s}', false, false, '{}',
                    1, 0, 0, 0, '2026-03-02T01:00:00Z', %s)""".formatted(id, people.agency, state, role, lease);
    }

    private JsonNode comparable(String kind, String ref) throws IOException {
        var told = Feed.about(kind + ":" + id(ref));
        assertThat(told).hasSize(1);
        var data = (com.fasterxml.jackson.databind.node.ObjectNode) told.get(0).data();
        data.remove(List.of("employeeId", "nip"));
        return data;
    }

    private String id(String ref) {
        return Sql.text(
                "select id from employee where agency_id = '%s' and external_ref = '%s'".formatted(people.agency, ref));
    }

    private long told() {
        return Sql.number("select (select count(*) from outbox where agency_id = '%1$s')"
                .concat(" + (select count(*) from event_feed where agency_id = '%1$s')")
                .formatted(people.agency));
    }

    private JsonPath done(String file, int accepted, int unchanged, int rejected) {
        var job = ended(send(file, "?kind=employees").statusCode(202).header("Location", notNullValue()));
        assertThat(counts(job)).containsExactly(accepted, unchanged, rejected);
        return job;
    }

    private static List<Integer> counts(JsonPath job) {
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        return List.of(job.getInt("rowsAccepted"), job.getInt("rowsUnchanged"), job.getInt("rowsRejected"));
    }

    private JsonPath ended(ValidatableResponse accepted) {
        return ended(accepted.extract().jsonPath().getString("id"));
    }

    private JsonPath ended(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> people.as("HR_ADMIN")
                                .get("/v1/competency/jobs/" + id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        job -> !List.of("QUEUED", "RUNNING").contains(job.getString("state")));
    }

    private ValidatableResponse send(String file, String query) {
        return people.as("HR_ADMIN")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/competency/imports" + query)
                .then();
    }

    private ValidatableResponse keyed(String file, String key) {
        return people.as("HR_ADMIN")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/competency/imports?kind=employees")
                .then();
    }

    private ValidatableResponse sendWorkbook(byte[] file) {
        return people.as("HR_ADMIN")
                .contentType(XLSX)
                .body(file)
                .post("/v1/competency/imports?kind=employees")
                .then();
    }

    private static byte[] replaced(byte[] workbook, String name, byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile(Path.of("target"), "book", ".xlsx"), workbook);
        var out = new ByteArrayOutputStream();
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(out)) {
            for (var entry :
                    from.stream().filter(one -> !one.getName().equals(name)).toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    private static String csv(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private String row(String ref, String nip, String supervisor) {
        return String.join(
                ",",
                Arrays.asList(
                        ref,
                        nip,
                        "Pegawai " + ref,
                        "PNS",
                        "",
                        "",
                        "III/c",
                        "S1",
                        "01",
                        post.toString(),
                        people.unit.toString(),
                        supervisor,
                        ""));
    }

    private static String item(String row) {
        var names = HEADER.split(",");
        var cells = row.split(",", -1);
        return IntStream.range(0, names.length)
                .filter(i -> !cells[i].isEmpty())
                .mapToObj(i -> "\"" + names[i] + "\": \"" + cells[i] + "\"")
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }
}
