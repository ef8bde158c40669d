package bangkom.competency.needs.report;

import bangkom.competency.needs.AnalysisPhase;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.calendar.AnalysisPhaseView;
import bangkom.competency.needs.calendar.AnalysisProgress;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Counts what an analysis found and who took part. */
@ApplicationScoped
class NeedsReports {
    private static final String INVOLVED = """
            with said as (select ?::uuid as agency, ?::uuid as analysis),
            survey as (
                select i.id, i.invited from survey_instrument i, said
                where i.agency_id = said.agency and i.needs_analysis_id = said.analysis),
            proposal as (
                select p.* from employee_proposal p, said
                where p.agency_id = said.agency and p.needs_analysis_id = said.analysis)
            select
                (select coalesce(sum(invited), 0) from survey),
                (select count(*) from survey_response r, said
                    where r.agency_id = said.agency and r.instrument_id in (select id from survey))
                + (select count(*) from survey_participation r, said
                    where r.agency_id = said.agency and r.instrument_id in (select id from survey)),
                (select count(*) from interview i, said
                    where i.agency_id = said.agency and i.needs_analysis_id = said.analysis),
                (select count(*) from group_discussion g, said
                    where g.agency_id = said.agency and g.needs_analysis_id = said.analysis),
                (select count(distinct p.employee_id) from group_discussion g, group_discussion_participant p, said
                    where g.agency_id = said.agency and g.needs_analysis_id = said.analysis
                    and p.agency_id = said.agency and p.discussion_id = g.id),
                (select count(*) from supervisor_dialogue d, said
                    where d.agency_id = said.agency and d.needs_analysis_id = said.analysis),
                (select count(*) from supervisor_dialogue d, said
                    where d.agency_id = said.agency and d.needs_analysis_id = said.analysis and d.status = 'CONFIRMED'),
                (select count(*) from proposal),
                (select count(*) from proposal where status = 'ACCEPTED'),
                (select count(*) from proposal where status = 'DECLINED'),
                (select round(avg(extract(epoch from answered_at - proposed_at) / 86400), 1) from proposal)""";

    private final Database database;
    private final AgencyCalendar calendar;
    private final AnalysisProgress progress;

    NeedsReports(Database database, AgencyCalendar calendar, AnalysisProgress progress) {
        this.database = database;
        this.calendar = calendar;
        this.progress = progress;
    }

    NeedRollUpView rollUp(UUID agency, UUID analysis, NeedRollUpBy by) {
        return new NeedRollUpView(
                analysis,
                by,
                database.overAll(() -> database.list(
                        by.sql(),
                        row -> new NeedRollUpRow(
                                by == NeedRollUpBy.AGENCY ? null : row.getObject(1, UUID.class),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                mean(row.getLong(6), row.getLong(5))),
                        agency,
                        agency,
                        analysis,
                        agency,
                        agency)));
    }

    InvolvementView involvement(UUID agency, NeedsAnalysis analysis) {
        var phases = progress.of(agency, analysis);
        return database.first(
                        INVOLVED,
                        row -> new InvolvementView(
                                analysis.id(),
                                analysis.status(),
                                row.getInt(1),
                                row.getInt(2),
                                percent(row.getLong(2), row.getLong(1)),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9),
                                row.getInt(10),
                                percent(row.getLong(9) + row.getLong(10), row.getLong(8)),
                                row.getBigDecimal(11),
                                delay(analysis, phases),
                                (int) phases.stream()
                                        .filter(phase -> phase.delayDays() > 0)
                                        .count(),
                                phases),
                        agency,
                        analysis.id())
                .orElseThrow();
    }

    private long delay(NeedsAnalysis analysis, List<AnalysisPhaseView> phases) {
        var planned = phases.stream()
                .filter(phase -> phase.phase() == AnalysisPhase.SIGN_OFF)
                .findFirst();
        if (planned.isPresent()) {
            return planned.get().delayDays();
        }
        var signedOff = analysis.signedOffAt();
        var until = signedOff == null ? calendar.today() : calendar.dayOf(signedOff);
        return Math.max(0, ChronoUnit.DAYS.between(analysis.closesOn(), until));
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(long levels, long assessed) {
        return assessed == 0
                ? null
                : BigDecimal.valueOf(levels).divide(BigDecimal.valueOf(assessed), 2, RoundingMode.HALF_UP);
    }
}
