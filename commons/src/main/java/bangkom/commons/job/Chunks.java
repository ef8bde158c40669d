package bangkom.commons.job;

import bangkom.commons.sql.NamedSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored parts of jobs, in the database so that every replica can go on with them. */
public final class Chunks {
    private Chunks() {}

    /** Behind all that the job has already. */
    public static void add(Connection connection, UUID agency, UUID job, long settled, byte[] content)
            throws SQLException {
        NamedSql.execute(connection, """
                insert into job_chunk (job_id, agency_id, number, settled_before, content)
                select :job, :agency, coalesce(max(number), 0) + 1, :settled, :content
                from job_chunk where agency_id = :agency and job_id = :job""", Map.of("job", job, "agency", agency, "settled", settled, "content", content));
    }

    /** Takes it away: the caller's transaction keeps what is made of it. */
    public static Optional<Chunk> next(Connection connection, Job job) throws SQLException {
        return NamedSql.list(
                        connection,
                        """
                        delete from job_chunk where agency_id = :agency and job_id = :job and number = (
                            select min(number) from job_chunk where agency_id = :agency and job_id = :job)
                        returning number, settled_before, content""",
                        row -> new Chunk(row.getInt(1), row.getLong(2), row.getBytes(3)),
                        Map.of("agency", job.agencyId(), "job", job.id()))
                .stream()
                .findFirst();
    }
}
