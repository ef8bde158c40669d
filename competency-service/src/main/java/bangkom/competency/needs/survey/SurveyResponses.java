package bangkom.competency.needs.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored answers, written once and never changed. */
@ApplicationScoped
class SurveyResponses {
    private final DataSource database;

    SurveyResponses(DataSource database) {
        this.database = database;
    }

    /** False if this person answered already, even at the same moment. */
    boolean add(UUID agency, SurveyResponseView response) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into survey_response (id, agency_id, instrument_id, employee_id, answered_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, response.id());
            insert.setObject(2, agency);
            insert.setObject(3, response.surveyInstrumentId());
            insert.setObject(4, response.employeeId());
            insert.setTimestamp(5, Timestamp.from(response.answeredAt()));
            if (insert.executeUpdate() == 0) {
                return false;
            }
            addAnswers(connection, agency, response);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<SurveyResponseView> get(UUID agency, UUID instrument, UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select employee_id, answered_at from survey_response"
                        + " where agency_id = ? and instrument_id = ? and id = ?")) {
            query.setObject(1, agency);
            query.setObject(2, instrument);
            query.setObject(3, id);
            var row = query.executeQuery();
            return row.next()
                    ? Optional.of(new SurveyResponseView(
                            id,
                            instrument,
                            row.getObject(1, UUID.class),
                            row.getTimestamp(2).toInstant(),
                            answers(connection, agency, id)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addAnswers(Connection connection, UUID agency, SurveyResponseView response)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into survey_answer (response_id, agency_id, question_code, scale, answer, chosen, level)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var answer : response.answers()) {
                insert.setObject(1, response.id());
                insert.setObject(2, agency);
                insert.setString(3, answer.questionCode());
                insert.setObject(4, answer.scale(), Types.INTEGER);
                insert.setString(5, answer.text());
                insert.setArray(
                        6,
                        answer.chosen() == null
                                ? null
                                : connection.createArrayOf(
                                        "text", answer.chosen().toArray()));
                insert.setObject(7, answer.level(), Types.INTEGER);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<SurveyAnswerDraft> answers(Connection connection, UUID agency, UUID response)
            throws SQLException {
        try (var query =
                connection.prepareStatement("select question_code, scale, answer, chosen, level from survey_answer"
                        + " where agency_id = ? and response_id = ? order by question_code")) {
            query.setObject(1, agency);
            query.setObject(2, response);
            var row = query.executeQuery();
            var answers = new ArrayList<SurveyAnswerDraft>();
            while (row.next()) {
                answers.add(answer(row));
            }
            return answers;
        }
    }

    /** Each person's answers. */
    List<List<SurveyAnswerDraft>> all(UUID agency, UUID instrument) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select a.question_code, a.scale, a.answer, a.chosen, a.level, a.response_id
                        from survey_response r
                        join survey_answer a on a.agency_id = r.agency_id and a.response_id = r.id
                        where r.agency_id = ? and r.instrument_id = ?""")) {
            query.setObject(1, agency);
            query.setObject(2, instrument);
            var row = query.executeQuery();
            var all = new HashMap<UUID, List<SurveyAnswerDraft>>();
            while (row.next()) {
                all.computeIfAbsent(row.getObject(6, UUID.class), id -> new ArrayList<>())
                        .add(answer(row));
            }
            return List.copyOf(all.values());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SurveyAnswerDraft answer(ResultSet row) throws SQLException {
        var chosen = row.getArray(4);
        return new SurveyAnswerDraft(
                row.getString(1),
                row.getObject(2, Integer.class),
                row.getString(3),
                chosen == null ? null : List.of((String[]) chosen.getArray()),
                row.getObject(5, Integer.class));
    }
}
