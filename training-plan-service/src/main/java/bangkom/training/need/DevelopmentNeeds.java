package bangkom.training.need;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The heard needs and how complete they are. */
@ApplicationScoped
public class DevelopmentNeeds {
    private static final int UNRANKED = Integer.MAX_VALUE;
    private static final String READINESS = """
            select status, signed_off, needs_expected, needs_heard, needs_complete, ready
            from needs_analysis_readiness where agency_id = ? and needs_analysis_id = ?""";
    private static final String HEARD = """
            select count(*), count(*) filter (where complete)
            from development_need_readiness where agency_id = ? and needs_analysis_id = ?""";
    private static final String PAGE = """
            with page as (
                select * from development_need
                where agency_id = ? and needs_analysis_id = ? and (coalesce(rank, ?), need_item_id) > (?, ?)
                order by coalesce(rank, ?), need_item_id limit ?)
            select page.*, readiness.complete, (select count(*) from development_need_participant person
                where person.need_item_id = page.need_item_id) as participants
            from page join development_need_readiness readiness on readiness.need_item_id = page.need_item_id
            order by coalesce(page.rank, ?), page.need_item_id""";
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    DevelopmentNeeds(DataSource database, ObjectMapper json) {
        this.database = database;
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

    List<DevelopmentNeedView> after(UUID agency, UUID analysis, Cursor cursor, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setObject(1, agency);
            query.setObject(2, analysis);
            query.setInt(3, UNRANKED);
            query.setInt(4, rank(cursor));
            query.setObject(5, cursor.id());
            query.setInt(6, UNRANKED);
            query.setInt(7, limit + 1);
            query.setInt(8, UNRANKED);
            var row = query.executeQuery();
            var needs = new ArrayList<DevelopmentNeedView>();
            while (row.next()) {
                needs.add(need(row));
            }
            return needs;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int rank(Cursor cursor) {
        try {
            return cursor.value().isEmpty() ? -1 : Integer.parseInt(cursor.value());
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
    }

    static Cursor cursor(DevelopmentNeedView need) {
        return new Cursor(String.valueOf(need.rank() == null ? UNRANKED : need.rank()), need.id());
    }

    private DevelopmentNeedView need(ResultSet row) throws SQLException, JsonProcessingException {
        return new DevelopmentNeedView(
                row.getObject("need_item_id", UUID.class),
                row.getObject("needs_analysis_id", UUID.class),
                row.getInt("fiscal_year"),
                row.getObject("unit_id", UUID.class),
                row.getObject("competency_id", UUID.class),
                row.getInt("headcount"),
                row.getObject("target_level", Integer.class),
                row.getBigDecimal("mean_gap"),
                row.getBigDecimal("priority"),
                row.getObject("rank", Integer.class),
                json.readValue(row.getString("source_counts"), COUNTS),
                row.getInt("participants"),
                row.getBoolean("complete"));
    }
}
