package bangkom.competency.rule;

import bangkom.competency.directory.JobTier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The level of a general competency that a job tier requires. */
record JobTierDefaultView(
        JobTier jobTier, String competencyCode, int requiredLevel, LocalDate validFrom, String regulation) {
    static JobTierDefaultView read(ResultSet row) throws SQLException {
        return new JobTierDefaultView(
                JobTier.valueOf(row.getString(1)),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getString(5));
    }
}
