package bangkom.training.need;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The heard needs and how complete they are. */
@ApplicationScoped
public class DevelopmentNeeds {
    private static final String READINESS = """
            select status, signed_off, needs_expected, needs_heard, needs_complete, ready
            from needs_analysis_readiness where agency_id = ? and needs_analysis_id = ?""";
    private static final String HEARD = """
            select count(*), count(*) filter (where complete)
            from development_need_readiness where agency_id = ? and needs_analysis_id = ?""";
    /** What is asked of each need is asked of those on the page alone. */
    private static final String LISTED = """
            select n.*, (select r.complete from development_need_readiness r where r.need_item_id = n.id) as complete,
                (select count(*) from development_need_participant p where p.need_item_id = n.id) as participants
            from (select need_item_id as id, agency_id, needs_analysis_id, fiscal_year, unit_id, competency_id, headcount,
                target_level, mean_gap, priority, rank as told_rank, coalesce(rank, 0) as rank, source_counts
                from development_need) n
            where\s""";

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private final DataSource database;
    private final Lists lists;
    private final ObjectMapper json;

    DevelopmentNeeds(DataSource database, Lists lists, ObjectMapper json) {
        this.database = database;
        this.lists = lists;
        this.json = json;
    }

    /** Needs may come before their analysis: then they are counted and nothing is ready. */
    public NeedsReadinessView readiness(UUID agency, UUID analysis) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(READINESS);
                var early = connection.prepareStatement(HEARD)) {
            query.setObject(1, agency);
            query.setObject(2, analysis);
            var row = query.executeQuery();
            if (row.next()) {
                return new NeedsReadinessView(
                        analysis,
                        row.getString(1),
                        row.getBoolean(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6));
            }
            early.setObject(1, agency);
            early.setObject(2, analysis);
            var heard = early.executeQuery();
            heard.next();
            return new NeedsReadinessView(analysis, null, false, 0, heard.getInt(1), heard.getInt(2), false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Found<DevelopmentNeedView> list(UUID agency, UUID analysis, Listing listing) {
        var filter = Filter.of("agency", agency, "n.agency_id = :agency")
                .with("analysis", analysis, "n.needs_analysis_id = :analysis");
        return lists.find(listing, LISTED, "n", filter, this::need);
    }

    private DevelopmentNeedView need(ResultSet row) throws SQLException {
        return new DevelopmentNeedView(
                row.getObject("id", UUID.class),
                row.getObject("needs_analysis_id", UUID.class),
                row.getInt("fiscal_year"),
                row.getObject("unit_id", UUID.class),
                row.getObject("competency_id", UUID.class),
                row.getInt("headcount"),
                row.getObject("target_level", Integer.class),
                row.getBigDecimal("mean_gap"),
                row.getBigDecimal("priority"),
                row.getObject("told_rank", Integer.class),
                counts(row.getString("source_counts")),
                row.getInt("participants"),
                row.getBoolean("complete"));
    }

    private Map<String, Integer> counts(String text) {
        try {
            return json.readValue(text, COUNTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
