package bangkom.competency.needs.survey;

import bangkom.competency.needs.SmallestGroup;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Anonymous answers (suara): who took part and what was said share no id, time or order. From the fifth answer on at
 * least five people and five answers were last written together; whoever sees all of both tables cannot pair them.
 */
@ApplicationScoped
class SurveyBallots {
    private static final int MOST_WAITING = 2 * SmallestGroup.PEOPLE;

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
                delete from survey_ballot where agency_id = ? and instrument_id = ? and waiting returning answers),
            mixed as (
                select answers, row_number() over (order by random()) as place
                from (select answers from gone union all select ?) t)
            insert into survey_ballot (id, agency_id, instrument_id, waiting, answers)
            select gen_random_uuid(), ?, ?, place > ?, answers from mixed order by place""";
    private static final String SETTLE_PEOPLE = """
            update survey_participation set waiting = false where agency_id = ? and instrument_id = ?""";
    private static final String SETTLE_ANSWERS = """
            with gone as (delete from survey_ballot where agency_id = ? and instrument_id = ? returning answers)
            insert into survey_ballot (id, agency_id, instrument_id, waiting, answers)
            select gen_random_uuid(), ?, ?, false, answers from (select answers from gone order by random()) t""";
    private static final String FORGET = "delete from survey_ballot where agency_id = ? and instrument_id = ?";
    private static final String ALL =
            "select answers from survey_ballot where agency_id = ? and instrument_id = ? order by answers";

    private final Database database;

    SurveyBallots(Database database) {
        this.database = database;
    }

    /** False if this person took part already. The instrument's row has to be held. */
    boolean cast(UUID agency, UUID instrument, UUID employee, List<SurveyAnswerDraft> answers) {
        if (database.execute(TAKE_PART, agency, instrument, employee) == 0) {
            return false;
        }
        int waiting = database.first(WAITING, row -> row.getInt(1), agency, instrument)
                .orElseThrow();
        int settled = waiting < MOST_WAITING ? 0 : SmallestGroup.PEOPLE;
        database.execute(MIX_PEOPLE, agency, instrument, settled, agency, instrument);
        database.execute(
                MIX_ANSWERS, agency, instrument, SurveyAnswersText.write(answers), agency, instrument, settled);
        return true;
    }

    /** At the end all are written once more together; too few are forgotten, for nobody may ever read them. */
    List<List<SurveyAnswerDraft>> settle(UUID agency, UUID instrument) {
        int people = database.execute(SETTLE_PEOPLE, agency, instrument);
        if (people < SmallestGroup.PEOPLE) {
            database.execute(FORGET, agency, instrument);
            return List.of();
        }
        database.execute(SETTLE_ANSWERS, agency, instrument, agency, instrument);
        return all(agency, instrument);
    }

    List<List<SurveyAnswerDraft>> all(UUID agency, UUID instrument) {
        return database.list(ALL, row -> SurveyAnswersText.read(row.getString(1)), agency, instrument);
    }
}
