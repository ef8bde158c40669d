package bangkom.training.need;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Keeps what was heard of needs; nothing waits for anything else to arrive first. */
@ApplicationScoped
class HeardNeeds {
    /** The count of accepted needs is the one at sign-off: later ones no longer count those already planned. */
    private static final String ANALYSIS = """
            insert into needs_analysis_mirror as heard (needs_analysis_id, agency_id, title, fiscal_year, status,
                accepted, deferred, rejected, signed_off, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (needs_analysis_id) do update set
                accepted = case when heard.signed_off and not excluded.signed_off then heard.accepted
                    else excluded.accepted end,
                deferred = case when heard.signed_off and not excluded.signed_off then heard.deferred
                    else excluded.deferred end,
                rejected = case when heard.signed_off and not excluded.signed_off then heard.rejected
                    else excluded.rejected end,
                signed_off = heard.signed_off or excluded.signed_off,
                title = case when excluded.sequence > heard.sequence then excluded.title else heard.title end,
                status = case when excluded.sequence > heard.sequence then excluded.status else heard.status end,
                sequence = greatest(excluded.sequence, heard.sequence)
                where excluded.sequence > heard.sequence or excluded.signed_off""";

    private static final String NEED = """
            insert into development_need (need_item_id, agency_id, needs_analysis_id, fiscal_year, unit_id,
                competency_id, headcount, target_level, mean_gap, priority, rank, source_counts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (need_item_id) do nothing""";
    private static final String PIECE = """
            insert into development_need_piece (need_item_id, agency_id, needs_analysis_id, piece, pieces)
            values (?, ?, ?, ?, ?)
            on conflict (need_item_id, piece) do nothing""";
    private static final String PARTICIPANTS = """
            insert into development_need_participant
                (need_item_id, agency_id, employee_id, competency_id, piece, actual, required)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (need_item_id, employee_id) do nothing""";

    private final DataSource database;

    HeardNeeds(DataSource database) {
        this.database = database;
    }

    void keepAnalyses(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(ANALYSIS)) {
            for (var event : events) {
                var analysis = event.data(AnalysisHeard.class);
                upsert.setObject(1, analysis.needsAnalysisId());
                upsert.setObject(2, event.agencyId());
                upsert.setString(3, analysis.title());
                upsert.setInt(4, analysis.fiscalYear());
                upsert.setString(5, analysis.status());
                upsert.setInt(6, analysis.accepted());
                upsert.setInt(7, analysis.deferred());
                upsert.setInt(8, analysis.rejected());
                upsert.setBoolean(9, event.type().equals("bangkom.needs-analysis.signed-off.v1"));
                upsert.setLong(10, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    void keepNeeds(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(NEED)) {
            for (var event : events) {
                var need = event.data(NeedHeard.class);
                insert.setObject(1, need.needItemId());
                insert.setObject(2, event.agencyId());
                insert.setObject(3, need.needsAnalysisId());
                insert.setInt(4, need.fiscalYear());
                insert.setObject(5, need.unitId());
                insert.setObject(6, need.competencyId());
                insert.setInt(7, need.headcount());
                insert.setObject(8, need.targetLevel());
                insert.setBigDecimal(9, need.meanGap());
                insert.setBigDecimal(10, need.priority());
                insert.setObject(11, need.rank());
                insert.setString(
                        12,
                        need.sourceCounts() == null ? "{}" : need.sourceCounts().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void keepParticipants(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var piece = connection.prepareStatement(PIECE);
                var people = connection.prepareStatement(PARTICIPANTS)) {
            for (var event : events) {
                var listed = event.data(ParticipantsHeard.class);
                piece.setObject(1, listed.needItemId());
                piece.setObject(2, event.agencyId());
                piece.setObject(3, listed.needsAnalysisId());
                piece.setInt(4, listed.piece());
                piece.setInt(5, listed.pieces());
                piece.addBatch();
                for (var person : listed.participants()) {
                    people.setObject(1, listed.needItemId());
                    people.setObject(2, event.agencyId());
                    people.setObject(3, person.employeeId());
                    people.setObject(4, person.competencyId());
                    people.setInt(5, listed.piece());
                    people.setObject(6, person.actual());
                    people.setObject(7, person.required());
                    people.addBatch();
                }
            }
            piece.executeBatch();
            people.executeBatch();
        }
    }
}
