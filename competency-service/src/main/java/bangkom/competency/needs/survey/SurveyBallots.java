package bangkom.competency.needs.survey;

import bangkom.competency.needs.SmallestGroup;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Anonymous answers (suara): who took part and what was said share no id, time or order. While the survey is open answers
 * are locked, and from the fifth on at least five people and five answers were last written together; once it is closed
 * they are readable, taken apart, and nobody is known to have taken part any more.
 */
@ApplicationScoped
class SurveyBallots {
    private static final int MOST_WAITING = 2 * SmallestGroup.PEOPLE;
    private static final int PIECE = 1_000;

    private static final String TAKE_PART = """
            insert into survey_participation (agency_id, instrument_id, employee_id, waiting) values (?, ?, ?, true)
            on conflict do nothing""";
    private static final String WAITING = """
            select count(*) from survey_participation where agency_id = ? and instrument_id = ? and waiting""";
    private static final String MIX_PEOPLE = """
            update survey_participation set waiting = employee_id not in (
                select employee_id from survey_participation
                where agency_id = ? and instrument_id = ? and waiting order by random() limit ?)
            where agency_id = ? and instrument_id = ? and waiting""";
    private static final String MIX_ANSWERS = """
            with gone as (
                delete from survey_ballot
                where agency_id = ? and instrument_id = ? and waiting and sealed is not null returning sealed),
            mixed as (
                select sealed, row_number() over (order by random()) as place
                from (select sealed from gone union all select ?::bytea) t)
            insert into survey_ballot (id, agency_id, instrument_id, waiting, sealed)
            select gen_random_uuid(), ?, ?, place > ?, sealed from mixed order by place""";
    private static final String FORGET_PEOPLE = """
            update survey_participation set waiting = false, employee_id = gen_random_uuid()
            where agency_id = ? and instrument_id = ?""";
    private static final String LOCKED = """
            select id, sealed, answers from survey_ballot where agency_id = ? and instrument_id = ? and id > ?
            order by id limit ?""";
    private static final String FORGET = "delete from survey_ballot where agency_id = ? and instrument_id = ?";
    private static final String KEEP = """
            insert into survey_ballot (id, agency_id, instrument_id, waiting, answers)
            select gen_random_uuid(), ?, ?, false, t.answers from unnest(?::text[]) t (answers)""";
    private static final String ALL = """
            select answers from survey_ballot where agency_id = ? and instrument_id = ? and answers is not null
            order by answers""";

    private final Database database;
    private final SurveySeal seal;
    private final SecureRandom random = new SecureRandom();

    SurveyBallots(Database database, SurveySeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** False if this person took part already. The instrument's row has to be held. */
    boolean cast(UUID agency, SurveyInstrument survey, UUID employee, List<SurveyAnswerDraft> answers) {
        var id = survey.id();
        if (database.execute(TAKE_PART, agency, id, employee) == 0) {
            return false;
        }
        int waiting = database.first(WAITING, row -> row.getInt(1), agency, id).orElseThrow();
        int settled = waiting < MOST_WAITING ? 0 : SmallestGroup.PEOPLE;
        var sealed = seal.lock(id, SurveyAnswersText.write(answers), SurveyAnswersText.room(survey.questions()));
        database.execute(MIX_PEOPLE, agency, id, settled, agency, id);
        database.execute(MIX_ANSWERS, agency, id, sealed, agency, id, settled);
        return true;
    }

    /** At the end names go and answers are mixed; too few are forgotten, for nobody may ever read them. */
    List<List<SurveyAnswerDraft>> settle(UUID agency, UUID survey) {
        int people = database.execute(FORGET_PEOPLE, agency, survey);
        var said = people < SmallestGroup.PEOPLE ? List.<List<SurveyAnswerDraft>>of() : unlocked(agency, survey);
        database.execute(FORGET, agency, survey);
        var mixed = MixedAnswers.of(said, random).stream()
                .map(SurveyAnswersText::write)
                .toList();
        for (int from = 0; from < mixed.size(); from += PIECE) {
            database.execute(KEEP, agency, survey, mixed.subList(from, Math.min(mixed.size(), from + PIECE)));
        }
        return said;
    }

    private List<List<SurveyAnswerDraft>> unlocked(UUID agency, UUID survey) {
        var said = new ArrayList<List<SurveyAnswerDraft>>();
        var last = new UUID(0, 0);
        for (int read = PIECE; read == PIECE; ) {
            var rows = database.list(
                    LOCKED,
                    row -> new Kept(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3)),
                    agency,
                    survey,
                    last,
                    PIECE);
            rows.forEach(row -> said.add(
                    SurveyAnswersText.read(row.sealed() == null ? row.answers() : seal.unlock(survey, row.sealed()))));
            read = rows.size();
            last = rows.isEmpty() ? last : rows.get(read - 1).id();
        }
        return said;
    }

    List<List<SurveyAnswerDraft>> all(UUID agency, UUID survey) {
        return database.list(ALL, row -> SurveyAnswersText.read(row.getString(1)), agency, survey);
    }

    /** What was said before answers were locked is there as it was said. */
    private record Kept(UUID id, byte[] sealed, String answers) {}
}
