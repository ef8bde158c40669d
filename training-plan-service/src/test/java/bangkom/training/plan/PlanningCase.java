package bangkom.training.plan;

import bangkom.testkit.Sql;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What an agency of its own has heard and offers: two units, needs with people, programmes near and at a distance. */
class PlanningCase {
    private static final AtomicLong NUMBER = new AtomicLong(1);

    final UUID agency = UUID.randomUUID();
    final UUID analysis = UUID.randomUUID();
    final UUID city = unit("KOTA", false, "GOOD");
    final UUID island = unit("PULAU", true, "LIMITED");
    final UUID competency = UUID.randomUUID();
    final UUID budgetLine = UUID.randomUUID();

    static PlanningCase ready() {
        var made = new PlanningCase();
        made.budget(100_000_000);
        made.analysis(true, 0);
        return made;
    }

    private UUID unit(String region, boolean remote, String connectivity) {
        var id = UUID.randomUUID();
        sql(
                "insert into org_unit_mirror values ('%s', '%s', '%s', 'Unit', null, %s, '%s', '%s', 1)",
                id, agency, region, remote, region, connectivity);
        return id;
    }

    private void budget(long ceiling) {
        var budget = UUID.randomUUID();
        sql("insert into budget values ('%s', '%s', 0, 0, 2026, 'APBD')", budget, agency);
        sql(
                "insert into budget_line values ('%s', '%s', 0, 0, '%s', '5.02', 'Bangkom', %d, 0, 0)",
                budgetLine, agency, budget, ceiling);
    }

    void ceiling(long amount) {
        sql("update budget_line set ceiling = %d where id = '%s'", amount, budgetLine);
    }

    void analysis(boolean signedOff, int accepted) {
        sql(
                "insert into needs_analysis_mirror values ('%s', '%s', 'AKPK', 2026, 'SIGNED_OFF', %d, 0, 0, %s, 1)",
                analysis, agency, accepted, signedOff);
    }

    /** People are written as "PNS 1": employment type and level now; all of them are required to have the target. */
    UUID need(int rank, UUID unit, UUID competency, int target, List<String> people) {
        var id = UUID.randomUUID();
        sql(
                "insert into development_need values ('%s', '%s', '%s', 2026, '%s', '%s', %d, %d, 1, 1, %d)",
                id, agency, analysis, unit, competency, people.size(), target, rank);
        sql("insert into development_need_piece values ('%s', '%s', '%s', 1, 1)", id, agency, analysis);
        for (var person : people) {
            var words = person.split(" ");
            participant(id, competency, employee(unit, words[0], "PELAKSANA"), words[1], target);
        }
        sql("update needs_analysis_mirror set accepted = accepted + 1 where needs_analysis_id = '%s'", analysis);
        return id;
    }

    UUID employee(UUID unit, String type, String tier) {
        var id = UUID.randomUUID();
        sql(
                "insert into employee_mirror values ('%s', '%s', '%s', '%s', '%s', '%s', null, '01', true, null, null, 1)",
                id, agency, type, tier, UUID.randomUUID(), unit);
        return id;
    }

    void participant(UUID need, UUID competency, UUID employee, String actual, int required) {
        sql(
                "insert into development_need_participant values ('%s', '%s', '%s', '%s', 1, %s, %d)",
                need, agency, employee, competency, actual, required);
    }

    UUID provider(UUID owner, String visibility, String region) {
        var id = UUID.randomUUID();
        sql(
                "insert into provider values ('%s', '%s', 0, 1, '%s', 'P%d', 'Penyelenggara', 'OTHER_AGENCY', 'A',"
                        + " '{%s}', '{ONSITE,ONLINE,BLENDED}', 'ACTIVE')",
                id, owner, visibility, NUMBER.incrementAndGet(), region);
        return id;
    }

    UUID programme(UUID provider, String delivery, String cooperation, int hours, int cost) {
        var id = UUID.randomUUID();
        sql(
                "insert into programme select '%s', agency_id, 0, 1, visibility, 'PR%d', 'Program', id, 'TECHNICAL_TRAINING',"
                        + " '%s', '%s', %d, 3, false, 0, %d, 1, 30, 'Kurikulum instansi pembina', 'PUBLISHED'"
                        + " from provider where id = '%s'",
                id, NUMBER.incrementAndGet(), delivery, cooperation, hours, cost, provider);
        return id;
    }

    void outcome(UUID programme, UUID competency, int from, int to) {
        sql(
                "insert into programme_outcome select id, '%s', agency_id, visibility, %d, %d from programme where id = '%s'",
                competency, from, to, programme);
    }

    UUID agreement(UUID provider, String validTo) {
        var id = UUID.randomUUID();
        sql(
                "insert into partnership_agreement values ('%s', '%s', 0, 1, '%s', 'PKS-%d', 'Kerja sama', '2026-01-01', '%s',"
                        + " '{}', '{ONLINE}', 100, 1000, 'ACTIVE')",
                id, agency, provider, NUMBER.incrementAndGet(), validTo);
        return id;
    }

    private static void sql(String statement, Object... values) {
        Sql.execute(statement.formatted(values));
    }
}
