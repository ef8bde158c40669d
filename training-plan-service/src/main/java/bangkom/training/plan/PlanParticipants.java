package bangkom.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who takes part in an item: the people of its need whom the programme suits by level. A PPPK is left out where the year
 * would hold more lesson hours than the ceiling (PP 49/2018 pasal 40), higher ranked needs first.
 */
@ApplicationScoped
class PlanParticipants {
    private static final String CEILING = """
            with ceiling as (
                select lesson_hours, exempt_job_tiers from lesson_hour_threshold
                where employment_type = 'PPPK' and kind = 'CEILING' and valid_from <= make_date(?, 12, 31)
                order by valid_from desc limit 1
            )""";

    private static final String ASSIGN = CEILING + """
            , suited as (
                select item.id as item_id, person.employee_id, item.lesson_hours, coalesce(
                    employee.employment_type = 'PPPK' and ceiling.lesson_hours is not null
                        and employee.job_tier <> all(ceiling.exempt_job_tiers), false) as capped,
                    ceiling.lesson_hours as ceiling
                from plan_item item
                left join programme_outcome outcome on outcome.programme_id = item.programme_id
                    and outcome.competency_id = item.competency_id
                join development_need_participant person on person.need_item_id = item.need_item_id
                    and person.agency_id = item.agency_id
                left join employee_mirror employee on employee.employee_id = person.employee_id
                    and employee.agency_id = item.agency_id
                left join ceiling on true
                where item.agency_id = ? and item.plan_id = ? and (?::uuid is null or item.id = ?)
                    and coalesce(employee.active, true)
                    and (outcome.programme_id is null or person.actual is null
                        or person.actual >= outcome.from_level and person.actual < outcome.to_level)
            ), booked as (
                select taking.employee_id, sum(item.lesson_hours) as hours
                from plan_item_participant taking
                join plan_item item on item.id = taking.plan_item_id and item.status <> 'DROPPED'
                join training_plan plan on plan.id = item.plan_id and plan.fiscal_year = ?
                    and plan.status <> 'SUPERSEDED'
                where taking.agency_id = ? and taking.employee_id in (select employee_id from suited where capped)
                group by taking.employee_id
            ), counted as (
                select suited.item_id, suited.employee_id, suited.capped, suited.ceiling,
                    sum(suited.lesson_hours) over (partition by suited.employee_id order by suited.item_id)
                        + coalesce(booked.hours, 0) as hours
                from suited left join booked on booked.employee_id = suited.employee_id
                where not suited.capped or suited.lesson_hours <= suited.ceiling
            )
            insert into plan_item_participant (plan_item_id, agency_id, employee_id)
            select item_id, ?, employee_id from counted where not capped or hours <= ceiling""";

    private static final String ABOVE_CEILING = CEILING + """
            , above as (
                select taking.employee_id, sum(item.lesson_hours) as hours, max(ceiling.lesson_hours) as ceiling
                from plan_item item
                join training_plan plan on plan.id = item.plan_id and plan.fiscal_year = ? and plan.status <> 'SUPERSEDED'
                join plan_item_participant taking on taking.plan_item_id = item.id
                join employee_mirror employee on employee.employee_id = taking.employee_id
                    and employee.agency_id = item.agency_id and employee.employment_type = 'PPPK'
                cross join ceiling
                where item.agency_id = ? and item.status <> 'DROPPED'
                    and employee.job_tier <> all(ceiling.exempt_job_tiers)
                group by taking.employee_id having sum(item.lesson_hours) > max(ceiling.lesson_hours)
            )
            select item.id, count(*), max(above.hours), max(above.ceiling)
            from above
            join plan_item_participant taking on taking.employee_id = above.employee_id
            join plan_item item on item.id = taking.plan_item_id and item.plan_id = ? and item.status <> 'DROPPED'
            where taking.agency_id = ?
            group by item.id""";

    private final EntityManager entities;

    PlanParticipants(EntityManager entities) {
        this.entities = entities;
    }

    void assign(UUID agency, UUID plan, int fiscalYear) {
        entities.unwrap(Session.class).doWork(connection -> {
            nestedLoops(connection, false);
            assign(connection, agency, plan, null, fiscalYear);
            nestedLoops(connection, true);
        });
    }

    /** Anew for one item, whose programme has changed. */
    void reassign(UUID agency, UUID plan, UUID item, int fiscalYear) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement(
                    "delete from plan_item_participant where plan_item_id = ? and agency_id = ?")) {
                delete.setObject(1, item);
                delete.setObject(2, agency);
                delete.executeUpdate();
            }
            assign(connection, agency, plan, item, fiscalYear);
        });
    }

    private static void assign(Connection connection, UUID agency, UUID plan, UUID item, int fiscalYear)
            throws SQLException {
        try (var insert = connection.prepareStatement(ASSIGN)) {
            insert.setInt(1, fiscalYear);
            insert.setObject(2, agency);
            insert.setObject(3, plan);
            insert.setObject(4, item, Types.OTHER);
            insert.setObject(5, item, Types.OTHER);
            insert.setInt(6, fiscalYear);
            insert.setObject(7, agency);
            insert.setObject(8, agency);
            insert.executeUpdate();
        }
    }

    /** A whole plan is read at once: hashing stays linear also while the statistics know nothing of rows just written. */
    private static void nestedLoops(Connection connection, boolean allowed) throws SQLException {
        try (var setting = connection.createStatement()) {
            setting.execute("set local enable_nestloop = " + (allowed ? "on" : "off"));
        }
    }

    /** By item: how many of its people the plans of the year take past the ceiling. */
    Map<UUID, AboveCeiling> aboveCeiling(UUID agency, UUID plan, int fiscalYear) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var above = new HashMap<UUID, AboveCeiling>();
            nestedLoops(connection, false);
            try (var query = connection.prepareStatement(ABOVE_CEILING)) {
                query.setInt(1, fiscalYear);
                query.setInt(2, fiscalYear);
                query.setObject(3, agency);
                query.setObject(4, plan);
                query.setObject(5, agency);
                var row = query.executeQuery();
                while (row.next()) {
                    above.put(
                            row.getObject(1, UUID.class),
                            new AboveCeiling(row.getInt(2), row.getInt(3), row.getInt(4)));
                }
            }
            return above;
        });
    }

    int count(UUID item) {
        return ((Number)
                        entities.createNativeQuery("select count(*) from plan_item_participant where plan_item_id = ?1")
                                .setParameter(1, item)
                                .getSingleResult())
                .intValue();
    }

    Map<UUID, Integer> count(UUID agency, UUID[] items) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var counts = new HashMap<UUID, Integer>();
            try (var query = connection.prepareStatement("""
                    select plan_item_id, count(*) from plan_item_participant
                    where agency_id = ? and plan_item_id = any(?) group by plan_item_id""")) {
                query.setObject(1, agency);
                query.setArray(2, connection.createArrayOf("uuid", items));
                var row = query.executeQuery();
                while (row.next()) {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return counts;
        });
    }

    List<UUID> after(UUID agency, UUID item, UUID employee, int limit) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var people = new ArrayList<UUID>();
            try (var query = connection.prepareStatement("""
                    select employee_id from plan_item_participant
                    where plan_item_id = ? and agency_id = ? and employee_id > ? order by employee_id limit ?""")) {
                query.setObject(1, item);
                query.setObject(2, agency);
                query.setObject(3, employee);
                query.setInt(4, limit + 1);
                var row = query.executeQuery();
                while (row.next()) {
                    people.add(row.getObject(1, UUID.class));
                }
            }
            return people;
        });
    }

    record AboveCeiling(int people, int hours, int ceiling) {}
}
