package bangkom.competency.needs.item;

import bangkom.commons.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** What needs rest on: all of it counted, some of it named. */
@ApplicationScoped
class NeedSources {
    private static final int NAMED = 20;
    private static final String SOURCES = """
            select need_item_id, kind, source_id, total from (
                select need_item_id, kind, source_id,
                    row_number() over (partition by need_item_id, kind order by source_id) as place,
                    count(*) over (partition by need_item_id, kind) as total
                from (
                    select need_item_id, kind, source_id from need_source
                    where agency_id = ? and need_item_id = any(?)
                    union all
                    select distinct need_item_id, 'assessment', assessment_id from need_participant
                    where agency_id = ? and need_item_id = any(?) and assessment_id is not null
                    union all
                    select distinct need_item_id, 'evidence', evidence_id from need_participant
                    where agency_id = ? and need_item_id = any(?) and evidence_id is not null) s) t
            where place <= ? order by need_item_id, kind, place""";

    private static final String FINDINGS = """
            select source_kind, source_id, place, target_level, urgency, note from need_finding
            where agency_id = ? and needs_analysis_id = ? and unit_id = ? and competency_id = ? and counts
                and (source_id, place) > (?, ?) order by source_id, place limit ?""";

    private final DataSource database;

    NeedSources(DataSource database) {
        this.database = database;
    }

    Map<UUID, Named> of(UUID agency, Collection<UUID> items) {
        var found = new HashMap<UUID, Named>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SOURCES)) {
            var ids = connection.createArrayOf("uuid", items.toArray());
            query.setObject(1, agency);
            query.setArray(2, ids);
            query.setObject(3, agency);
            query.setArray(4, ids);
            query.setObject(5, agency);
            query.setArray(6, ids);
            query.setInt(7, NAMED);
            var row = query.executeQuery();
            while (row.next()) {
                var named = found.computeIfAbsent(row.getObject(1, UUID.class), id -> Named.nothing());
                named.sources().add(new NeedSource(row.getString(2), row.getObject(3, UUID.class)));
                named.counts().put(row.getString(2), row.getInt(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** What was merged into a need, source by source. */
    List<NeedFindingView> findings(UUID agency, NeedItem item, Cursor cursor, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FINDINGS)) {
            query.setObject(1, agency);
            query.setObject(2, item.needsAnalysisId());
            query.setObject(3, item.unitId());
            query.setObject(4, item.competencyId());
            query.setObject(5, cursor.id());
            query.setInt(6, NeedItems.number(cursor));
            query.setInt(7, limit + 1);
            var row = query.executeQuery();
            var found = new ArrayList<NeedFindingView>();
            while (row.next()) {
                found.add(new NeedFindingView(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class),
                        row.getString(6)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most twenty of each kind, and how many there are of each. */
    record Named(List<NeedSource> sources, Map<String, Integer> counts) {
        static Named nothing() {
            return new Named(new ArrayList<>(), new TreeMap<>());
        }
    }
}
