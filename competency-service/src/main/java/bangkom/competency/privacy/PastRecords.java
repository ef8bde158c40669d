package bangkom.competency.privacy;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes names and words out of what is past its date (masa retensi), agency by agency. Everybody is replaced by a random
 * number of that analysis, so that every count stays true and nobody can be found by it.
 */
@ApplicationScoped
class PastRecords {
    private static final String WHY = "Masa retensi berakhir";

    private static final String ANALYSIS = """
            select id from needs_analysis
            where agency_id = ? and forgotten_on is null and retain_until('NEEDS_RECORD', closes_on) < ?
            order by id limit 1 for update skip locked""";
    private static final String FORGET = """
            with said as (select ?::uuid as agency, ?::uuid as analysis),
            instrument as (
                select i.id from survey_instrument i, said
                where i.agency_id = said.agency and i.needs_analysis_id = said.analysis),
            discussion as (
                select g.id from group_discussion g, said
                where g.agency_id = said.agency and g.needs_analysis_id = said.analysis),
            need as (
                select i.id from need_item i, said
                where i.agency_id = said.agency and i.needs_analysis_id = said.analysis),
            person as (
                select employee_id as id from need_participant x, said
                    where x.agency_id = said.agency and x.need_item_id in (select id from need)
                union select employee_id from need_exclusion x, said
                    where x.agency_id = said.agency and x.need_item_id in (select id from need)
                union select interviewee_id as id from interview x, said
                    where x.agency_id = said.agency and x.needs_analysis_id = said.analysis
                union select employee_id from group_discussion_participant x, said
                    where x.agency_id = said.agency and x.discussion_id in (select id from discussion)
                union select unnest(array[employee_id, supervisor_id]) from supervisor_dialogue x, said
                    where x.agency_id = said.agency and x.needs_analysis_id = said.analysis
                union select employee_id from employee_proposal x, said
                    where x.agency_id = said.agency and x.needs_analysis_id = said.analysis
                union select employee_id from survey_response x, said
                    where x.agency_id = said.agency and x.instrument_id in (select id from instrument)
                union select employee_id from survey_participation x, said
                    where x.agency_id = said.agency and x.instrument_id in (select id from instrument)
                union select employee_id from need_finding x, said
                    where x.agency_id = said.agency and x.needs_analysis_id = said.analysis and employee_id is not null),
            nobody as materialized (select id, gen_random_uuid() as other from person),
            needed as (
                update need_participant x set employee_id = n.other,
                    assessment_id = case when x.assessment_id is not null then gen_random_uuid() end,
                    evidence_id = case when x.evidence_id is not null then gen_random_uuid() end
                from nobody n, said
                where x.agency_id = said.agency and x.need_item_id in (select id from need) and x.employee_id = n.id),
            excluded as (
                update need_exclusion x set employee_id = n.other, reason = '', excluded_by = '' from nobody n, said
                where x.agency_id = said.agency and x.need_item_id in (select id from need) and x.employee_id = n.id),
            decided as (
                update need_item x set reason = left(x.reason, 0), decided_by = left(x.decided_by, 0),
                    confirmed_by = left(x.confirmed_by, 0)
                from said where x.agency_id = said.agency and x.id in (select id from need)
                    and (x.reason <> '' or x.decided_by <> '' or x.confirmed_by <> '')),
            interviewed as (
                update interview x set interviewee_id = n.other, made_by = '',
                    correction_reason = left(x.correction_reason, 0) from nobody n, said
                where x.agency_id = said.agency and x.needs_analysis_id = said.analysis and x.interviewee_id = n.id),
            discussed as (
                update group_discussion_participant x set employee_id = n.other from nobody n, said
                where x.agency_id = said.agency and x.discussion_id in (select id from discussion)
                    and x.employee_id = n.id),
            led as (
                update group_discussion x set made_by = '', correction_reason = left(x.correction_reason, 0) from said
                where x.agency_id = said.agency and x.id in (select id from discussion)),
            talked as (
                update supervisor_dialogue x set employee_id = n.other, supervisor_id = s.other,
                    correction_reason = left(x.correction_reason, 0)
                from nobody n, nobody s, said
                where x.agency_id = said.agency and x.needs_analysis_id = said.analysis and x.employee_id = n.id
                    and x.supervisor_id = s.id),
            proposed as (
                update employee_proposal x set employee_id = n.other, motivation = '', answer = left(x.answer, 0),
                    answered_by = left(x.answered_by, 0)
                from nobody n, said
                where x.agency_id = said.agency and x.needs_analysis_id = said.analysis and x.employee_id = n.id),
            responded as (
                update survey_response x set employee_id = n.other from nobody n, said
                where x.agency_id = said.agency and x.instrument_id in (select id from instrument)
                    and x.employee_id = n.id),
            answered as (
                update survey_answer x set answer = null from survey_response r, said
                where x.agency_id = said.agency and r.agency_id = said.agency and x.response_id = r.id
                    and r.instrument_id in (select id from instrument) and x.answer is not null),
            balloted as (
                update survey_ballot x set answers = coalesce((
                    select jsonb_agg(a - 'text' order by n) from jsonb_array_elements(x.answers::jsonb)
                        with ordinality as t (a, n))::text, '[]')
                from said where x.agency_id = said.agency and x.instrument_id in (select id from instrument)
                    and x.answers like '%"text"%'),
            locked as (
                update survey_ballot x set sealed = null, answers = '[]' from said
                where x.agency_id = said.agency and x.instrument_id in (select id from instrument)
                    and x.sealed is not null),
            took_part as (
                update survey_participation x set employee_id = n.other from nobody n, said
                where x.agency_id = said.agency and x.instrument_id in (select id from instrument)
                    and x.employee_id = n.id),
            found as (
                update need_finding x set note = null,
                    employee_id = (select n.other from nobody n where n.id = x.employee_id)
                from said where x.agency_id = said.agency and x.needs_analysis_id = said.analysis)
            update needs_analysis a set forgotten_on = ? from said where a.agency_id = said.agency and a.id = said.analysis""";

    /** Not an objection that still restricts. */
    private static final String REQUESTS = """
            update data_request set employee_id = gen_random_uuid(), details = '', answer = left(answer, 0),
                lift_reason = left(lift_reason, 0), forgotten_on = ?
            where agency_id = ? and forgotten_on is null and not (kind = 'OBJECTION' and status = 'GRANTED')
                and retain_until('DATA_REQUEST', cast(answered_at as date)) < ? returning id""";

    private final Database database;
    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final AuditTrail trail;
    private final AgencyCalendar calendar;

    PastRecords(
            Database database, KnownAgencies agencies, CurrentScope scope, AuditTrail trail, AgencyCalendar calendar) {
        this.database = database;
        this.agencies = agencies;
        this.scope = scope;
        this.trail = trail;
        this.calendar = calendar;
    }

    @Scheduled(
            every = "${bangkom.competency.retention-check:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        agencies.each("Records past their date", this::forget);
    }

    void forget(UUID agency) throws Exception {
        scope.call(new AgencyScope(agency), () -> {
            QuarkusTransaction.requiringNew().run(() -> forgetRequests(agency));
            while (QuarkusTransaction.requiringNew().call(() -> forgetAnalysis(agency))) {
                // one analysis, one transaction
            }
            return null;
        });
    }

    private void forgetRequests(UUID agency) {
        var today = calendar.today();
        database.list(REQUESTS, row -> row.getObject(1, UUID.class), today, agency, today)
                .forEach(id -> trail.record("data-request:" + id, AuditAction.CHANGED, null, null, WHY));
    }

    private boolean forgetAnalysis(UUID agency) {
        var today = calendar.today();
        Optional<UUID> past = database.first(ANALYSIS, row -> row.getObject(1, UUID.class), agency, today);
        past.ifPresent(analysis -> {
            database.execute(FORGET, agency, analysis, today);
            trail.record("needs-analysis:" + analysis, AuditAction.CHANGED, null, null, WHY);
        });
        return past.isPresent();
    }
}
