package bangkom.competency.needs.item;

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
                    where agency_id = ? and need_item_id = any(?) and assessment_id is not null) s) t
            where place <= ? order by need_item_id, kind, place""";

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
            query.setInt(5, NAMED);
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

    /** At most twenty of each kind, and how many there are of each. */
    record Named(List<NeedSource> sources, Map<String, Integer> counts) {
        static Named nothing() {
            return new Named(new ArrayList<>(), new TreeMap<>());
        }
    }
}
