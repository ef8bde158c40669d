package bangkom.competency.rule;

import bangkom.competency.gap.MatchPurpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A threshold of the match in force. */
record MatchThresholdView(MatchPurpose purpose, String category, int atLeast, LocalDate validFrom, String regulation) {
    static MatchThresholdView read(ResultSet row) throws SQLException {
        return new MatchThresholdView(
                MatchPurpose.valueOf(row.getString(5)),
                row.getString(1),
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getString(4));
    }
}
