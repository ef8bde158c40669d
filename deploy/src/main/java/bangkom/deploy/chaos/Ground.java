package bangkom.deploy.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small agency to write into: units, posts and three people through the API; a class that they attended, past it. */
record Ground(UUID hrAdmin, UUID employee, UUID supervisor, UUID session, UUID budget) {
    static final String HR = "HR_ADMIN";
    static final String EMPLOYEE = "EMPLOYEE";
    static final String UNIT = "CHAOS";
    static final List<String> POSTS = List.of("CHAOS-0", "CHAOS-1");

    private static final List<String> PEOPLE = List.of(HR, EMPLOYEE, "DIRECT_SUPERVISOR");
    private static final long PATIENCE_MILLIS = 60_000;

    static Ground prepare(Client client, Databases databases) throws InterruptedException, SQLException {
        var agency = client.persona(HR).agency();
        client.put(
                        "OPERATOR",
                        "/v1/agencies/" + agency,
                        Map.of(
                                "code",
                                "KAB-UJI",
                                "name",
                                "Kabupaten Uji",
                                "kind",
                                "REGENCY",
                                "timeZone",
                                "Asia/Jakarta"))
                .expect(200);
        batch(client, "/v1/org-units", List.of(unit()));
        batch(client, "/v1/positions", POSTS.stream().map(Ground::post).toList());
        var people = new ArrayList<Map<String, Object>>();
        for (var name : PEOPLE) {
            people.add(
                    person("P-" + name, client.persona(name).claims().get("nip").toString(), name, POSTS.get(0)));
        }
        var ids = batch(client, "/v1/employees", people);
        var budget = client.post(HR, "/v1/budgets", Map.of(), Map.of("fiscalYear", 2025, "source", "APBD"))
                .expect(201)
                .json();
        awaitHeard(databases);
        return new Ground(
                ids.get(0),
                ids.get(1),
                ids.get(2),
                session(databases, agency),
                UUID.fromString(budget.get("id").asText()));
    }

    static Map<String, Object> person(String ref, String nip, String name, String post) {
        return Map.of(
                "externalRef", ref,
                "nip", nip,
                "name", name,
                "employmentType", "PNS",
                "rank", "III/c",
                "education", "S1",
                "legalStatus", "01",
                "positionCode", post,
                "unitCode", UNIT);
    }

    private static Map<String, Object> unit() {
        return Map.of("code", UNIT, "name", "Unit Uji", "remote", false, "region", "Kota Uji", "connectivity", "GOOD");
    }

    private static Map<String, Object> post(String code) {
        return Map.of(
                "code",
                code,
                "name",
                "Jabatan " + code,
                "unitCode",
                UNIT,
                "jobTier",
                "JF_AHLI_MUDA",
                "jobFamily",
                "FUNCTIONAL",
                "jobGrade",
                9);
    }

    private static List<UUID> batch(Client client, String path, List<Map<String, Object>> items)
            throws InterruptedException {
        var answer = client.post(HR, path + "/batch", Map.of(), Map.of("items", items))
                .expect(207);
        var ids = new ArrayList<UUID>();
        for (var item : answer.json().get("items")) {
            if (!item.path("errors").isEmpty()) {
                throw new IllegalStateException(item.toString());
            }
            ids.add(UUID.fromString(item.get("id").asText()));
        }
        return ids;
    }

    private static void awaitHeard(Databases databases) throws InterruptedException, SQLException {
        var end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        for (var told : List.of(Told.EMPLOYEE, Told.PERSON)) {
            for (var mirror : told.mirrors) {
                while (databases.number(mirror.database(), "select count(*) from " + mirror.table()) < PEOPLE.size()) {
                    if (System.nanoTime() > end) {
                        throw new IllegalStateException(mirror + " has not heard of the people");
                    }
                    Thread.sleep(200);
                }
            }
        }
    }

    private static UUID session(Databases databases, String agency) throws SQLException {
        var id = UUID.randomUUID();
        databases.execute("evaluation", """
                insert into session_mirror (session_id, agency_id, programme_id, title, status, starts_at, ends_at, sequence)
                values ('%s', '%s', gen_random_uuid(), 'Kelas uji', 'COMPLETED', '2025-01-01', '2025-01-02', 1)""".formatted(id, agency));
        return id;
    }
}
