package bangkom.competency.needs.item;

import bangkom.competency.needs.NeedStatus;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What was last told of every plan item of a need, so that the order in which plans are heard does not matter. */
@ApplicationScoped
class NeedPlanItems {
    private static final String TOLD = """
            insert into need_plan_item as known (need_item_id, agency_id, plan_item_id, sequence, told)
            values (?, ?, ?, ?, ?)
            on conflict (need_item_id, plan_item_id) do update set sequence = excluded.sequence, told = excluded.told
            where excluded.sequence > known.sequence""";
    private static final String LET_GO = """
            update need_plan_item set told = 'ACCEPTED'
            where agency_id = ? and need_item_id = ? and told = 'ADDRESSED'""";
    private static final String BEST = """
            select plan_item_id, told from need_plan_item where agency_id = ? and need_item_id = ?
            order by array_position(array['ADDRESSED', 'PLANNED', 'ACCEPTED'], told), plan_item_id limit 1""";

    private final Database database;

    NeedPlanItems(Database database) {
        this.database = database;
    }

    /** What was delivered did not meet the need; empty if there is no plan item at all. */
    Optional<Best> letGo(UUID agency, UUID need) {
        database.execute(LET_GO, agency, need);
        return best(agency, need);
    }

    /** The plan item that the need rests on now; empty if something later was told of this one already. */
    Optional<Best> hear(UUID agency, UUID need, UUID planItem, long sequence, NeedStatus told) {
        return database.execute(TOLD, need, agency, planItem, sequence, told) == 0
                ? Optional.empty()
                : best(agency, need);
    }

    private Optional<Best> best(UUID agency, UUID need) {
        return database.first(
                BEST,
                row -> new Best(row.getObject(1, UUID.class), NeedStatus.valueOf(row.getString(2))),
                agency,
                need);
    }

    record Best(UUID planItemId, NeedStatus told) {}
}
