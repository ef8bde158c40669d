package bangkom.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

/** Needs analyses of the made-up agency: one that was surveyed, and copies of it to be analysed again and again. */
final class SampleNeeds {
    private static final List<String> OFFICER = List.of("HR_ADMIN");
    private static final int NATIONAL_YEAR = 2030;
    private static final String ANSWER = "{\"values\":{\"P1\":%d,\"P2\":%d,\"P3\":\"Perlu pendampingan\"}}";

    private final Stage stage;
    private final SampleAgency agency;
    private String surveyed;
    private String instrument;
    private JsonNode analysis;

    SampleNeeds(Stage stage, SampleAgency agency) throws SQLException {
        this.stage = stage;
        this.agency = agency;
        nation();
    }

    /** Through the service, as many as asked for, each of another civil servant. */
    HttpLoad.Round survey(long responses) throws Exception {
        surveyed = open().get("id").asText();
        instrument = survey("post", "", """
                {"needsAnalysisId":"%s","title":"Survei kebutuhan","questions":[
                  {"code":"P1","text":"Perlu?","competencyId":"%s","type":"SCALE_1_5"},
                  {"code":"P2","text":"Tingkat berapa?","competencyId":"%s","type":"COMPETENCY_RATING"},
                  {"code":"P3","text":"Mengapa?","competencyId":"%s","type":"TEXT"}]}""".formatted(
                        surveyed, SampleAgency.competency(1), SampleAgency.competency(2), SampleAgency.competency(3)));
        survey("post", "/" + instrument + "/opening", null);
        var tokens = LongStream.rangeClosed(1, responses)
                .parallel()
                .mapToObj(stage.service::employeeToken)
                .toArray(String[]::new);
        var path = "/v1/survey-instruments/" + instrument + "/responses";
        return new HttpLoad(stage.service.port(), 32)
                .times(
                        responses,
                        (n, lane) -> new Requests(List.of(tokens[(int) n]))
                                .post(
                                        0,
                                        path,
                                        ANSWER.formatted(1 + n % 5, 1 + n % 5),
                                        "Idempotency-Key: " + Requests.unique()),
                        201);
    }

    private String survey(String method, String path, String body) throws IOException, InterruptedException {
        return stage.service
                .ask(
                        method.toUpperCase(java.util.Locale.ROOT),
                        "/v1/survey-instruments" + path,
                        OFFICER,
                        body,
                        "Idempotency-Key",
                        Requests.unique().toString(),
                        "If-Match",
                        "\"0\"")
                .get("id")
                .asText();
    }

    /** Another analysis with the same findings, open. */
    void begin() throws Exception {
        analysis = open();
        try (var statement = stage.database.createStatement()) {
            var columns = columns("need_finding");
            statement.execute(
                    "insert into need_finding (%1$s) select %2$s from need_finding where needs_analysis_id = '%3$s'"
                            .formatted(
                                    columns,
                                    columns.replace("needs_analysis_id", "'" + id() + "'::uuid")
                                            .replace("source_id", "md5(source_id::text || '" + id() + "')::uuid"),
                                    surveyed));
            statement.execute("vacuum (analyze) need_finding");
        }
    }

    private String columns(String table) throws SQLException {
        try (var statement = stage.database.createStatement();
                var row = statement.executeQuery("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_schema = 'public' and table_name = '" + table + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private JsonNode open() throws IOException, InterruptedException {
        analysis = stage.service.ask(
                "POST",
                "/v1/needs-analyses",
                OFFICER,
                """
                {"title":"Analisis kebutuhan","fiscalYear":2027,"opensOn":"2026-01-01","closesOn":"2027-12-31"}""",
                "Idempotency-Key",
                Requests.unique().toString());
        take("opening");
        return analysis;
    }

    void take(String verb) throws IOException, InterruptedException {
        analysis = stage.service.ask(
                "POST",
                "/v1/needs-analyses/" + id() + "/" + verb,
                verb.equals("sign-off") ? List.of("APPOINTING_OFFICIAL") : OFFICER,
                null,
                "Idempotency-Key",
                Requests.unique().toString(),
                "If-Match",
                "\"" + analysis.get("version").asLong() + "\"");
    }

    /** Past the API: nobody decides sixty thousand needs one by one. */
    void acceptAll() throws SQLException {
        try (var statement = stage.database.createStatement()) {
            statement.execute("update need_item set status = 'ACCEPTED' where needs_analysis_id = '" + id() + "'");
            statement.execute("vacuum (analyze) need_item");
        }
    }

    /** Of 644 agencies, each with 50 competencies, three kinds and a province. */
    private void nation() throws SQLException {
        try (var statement = stage.database.createStatement()) {
            statement.execute("""
                    insert into need_total
                    select ('0198c001-0000-7000-8000-' || lpad(to_hex(1000 + a), 12, '0'))::uuid, %1$d, d.dimension, d.key,
                        10, 40, 30, 60
                    from generate_series(1, 644) a cross join lateral (
                        select 'COMPETENCY' as dimension, ('0198c005-0000-7000-8000-'
                            || lpad(to_hex(10001 + (a * 50 + k) %% 10000), 12, '0')) as key
                        from generate_series(1, 50) k
                        union all select 'KIND', k from unnest(array['MANAGERIAL', 'TECHNICAL', 'SOCIO_CULTURAL']) k
                        union all select 'PROVINCE', 'Provinsi ' || a %% 38) d""".formatted(NATIONAL_YEAR));
            statement.execute("vacuum (analyze) need_total");
        }
    }

    long count(String table) throws SQLException {
        try (var statement = stage.database.createStatement();
                var row = statement.executeQuery("select count(*) from %s t where %s"
                        .formatted(
                                table,
                                table.equals("need_item")
                                        ? "needs_analysis_id = '" + id() + "'"
                                        : "need_item_id in (select id from need_item where needs_analysis_id = '" + id()
                                                + "')"))) {
            row.next();
            return row.getLong(1);
        }
    }

    String id() {
        return analysis.get("id").asText();
    }

    String instrument() {
        return instrument;
    }

    static int nationalYear() {
        return NATIONAL_YEAR;
    }
}
