package bangkom.evaluation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The stored figures: a few rows, the same for everyone, changed by a migration that names its source. */
@ApplicationScoped
public class EvaluationRules {
    private final DataSource database;

    EvaluationRules(DataSource database) {
        this.database = database;
    }

    List<EvaluationRuleView> inForce(LocalDate on) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select kind, code, figure, valid_from, source from evaluation_rule rule
                        where valid_from = (select max(newer.valid_from) from evaluation_rule newer
                            where newer.kind = rule.kind and newer.valid_from <= ?)
                        order by kind, figure desc, code""")) {
            query.setObject(1, on);
            var row = query.executeQuery();
            var rules = new ArrayList<EvaluationRuleView>();
            while (row.next()) {
                rules.add(new EvaluationRuleView(
                        EvaluationRuleKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)));
            }
            return rules;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Bands bands(EvaluationRuleKind kind, LocalDate on) {
        return new Bands(
                inForce(on).stream().filter(rule -> rule.kind() == kind).toList());
    }

    /** The first day after a session's end on which this level may be evaluated; 0 where nothing is ruled. */
    public int earliestDays(String level, LocalDate on) {
        return inForce(on).stream()
                .filter(rule -> rule.kind() == EvaluationRuleKind.EARLIEST_DAYS
                        && rule.code().equals(level))
                .mapToInt(rule -> rule.figure().intValueExact())
                .findFirst()
                .orElse(0);
    }
}
