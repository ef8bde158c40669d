package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.EvaluationQuestion;
import bangkom.evaluation.design.QuestionTopic;
import bangkom.evaluation.design.RespondentRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The stored answers (jawaban), apart from who gave them: a random id, the day, the respondent's role, and of whom it
 * speaks unless that would name the respondent.
 */
@ApplicationScoped
class EvaluationAnswers {
    private final DataSource database;

    EvaluationAnswers(DataSource database) {
        this.database = database;
    }

    void keep(
            Evaluation evaluation,
            Invitations.Invitation invitation,
            EvaluationResponseDraft draft,
            List<EvaluationQuestion> questions,
            LocalDate on) {
        var response = UUID.randomUUID();
        try (var connection = database.getConnection()) {
            try (var insert = connection.prepareStatement("insert into evaluation_response"
                    + " (id, agency_id, evaluation_id, role, about_employee_id, responded_on, comment)"
                    + " values (?, ?, ?, ?, ?, ?, ?)")) {
                insert.setObject(1, response);
                insert.setObject(2, evaluation.agencyId());
                insert.setObject(3, evaluation.id());
                insert.setString(4, invitation.role().name());
                insert.setObject(5, namesRespondent(invitation) ? null : invitation.aboutEmployeeId());
                insert.setObject(6, on);
                insert.setString(7, draft.comment());
                insert.executeUpdate();
            }
            keep(connection, evaluation, response, draft.answers(), questions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean namesRespondent(Invitations.Invitation invitation) {
        return invitation.role() == RespondentRole.ALUMNI;
    }

    private static void keep(
            Connection connection,
            Evaluation evaluation,
            UUID response,
            List<EvaluationAnswer> answers,
            List<EvaluationQuestion> questions)
            throws SQLException {
        var topics = questions.stream().collect(Collectors.toMap(EvaluationQuestion::code, EvaluationQuestion::topic));
        try (var insert = connection.prepareStatement("insert into evaluation_answer"
                + " (response_id, agency_id, question_code, topic, score) values (?, ?, ?, ?, ?)")) {
            for (var answer : answers) {
                insert.setObject(1, response);
                insert.setObject(2, evaluation.agencyId());
                insert.setString(3, answer.questionCode());
                insert.setString(4, topics.get(answer.questionCode()).name());
                insert.setInt(5, answer.score());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<TopicAnswers> byTopic(Evaluation evaluation) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select a.topic, count(*), sum(a.score)
                        from evaluation_response r
                        join evaluation_answer a on a.response_id = r.id and a.agency_id = r.agency_id
                        where r.agency_id = ? and r.evaluation_id = ?
                        group by a.topic order by a.topic""")) {
            query.setObject(1, evaluation.agencyId());
            query.setObject(2, evaluation.id());
            var row = query.executeQuery();
            var answers = new ArrayList<TopicAnswers>();
            while (row.next()) {
                answers.add(new TopicAnswers(QuestionTopic.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
