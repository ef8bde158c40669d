package bangkom.competency.rule;

import bangkom.competency.directory.PerformancePotential;
import bangkom.competency.directory.PerformancePredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Which box (kotak talenta) a predicate and a potential lead to. */
record TalentBoxRuleView(
        PerformancePredicate predicate,
        PerformancePotential potential,
        int box,
        LocalDate validFrom,
        String regulation) {
    static TalentBoxRuleView read(ResultSet row) throws SQLException {
        return new TalentBoxRuleView(
                PerformancePredicate.valueOf(row.getString(1)),
                PerformancePotential.valueOf(row.getString(2)),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getString(5));
    }
}
