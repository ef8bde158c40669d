package bangkom.competency.needs.calendar;

import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far analyses have come against their calendars, in one query however many they are. */
@ApplicationScoped
public class AnalysisProgress {
    private static final String FACTS = """
            select a.id,
                (select case when bool_and(s.status = 'CLOSED' or s.closes_on < d.today)
                        then least(max(s.closes_on), d.today) end
                    from survey_instrument s where s.agency_id = a.agency_id and s.needs_analysis_id = a.id),
                (select max(i.held_on) from interview i where i.agency_id = a.agency_id and i.needs_analysis_id = a.id),
                (select max(g.held_on) from group_discussion g
                    where g.agency_id = a.agency_id and g.needs_analysis_id = a.id),
                cast(a.analysed_at at time zone d.zone as date), cast(a.prioritised_at at time zone d.zone as date),
                cast(a.signed_off_at at time zone d.zone as date)
            from needs_analysis a
            cross join lateral (select cast(? as date) as today, coalesce(
                (select time_zone from agency where id = a.agency_id), 'Asia/Jakarta') as zone) d
            where a.agency_id = ? and a.id = any(?::uuid[])""";

    private final Database database;
    private final AgencyCalendar calendar;

    AnalysisProgress(Database database, AgencyCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    public List<AnalysisPhaseView> of(UUID agency, NeedsAnalysis analysis) {
        return of(agency, List.of(analysis)).get(analysis.id());
    }

    /** Of each analysis its phases as planned; of one without a calendar none. */
    public Map<UUID, List<AnalysisPhaseView>> of(UUID agency, Collection<NeedsAnalysis> analyses) {
        var phases = new HashMap<UUID, List<AnalysisPhaseView>>();
        analyses.forEach(analysis -> phases.put(analysis.id(), List.of()));
        var planned = analyses.stream()
                .filter(analysis -> !analysis.calendar().isEmpty())
                .toList();
        if (planned.isEmpty()) {
            return phases;
        }
        var today = calendar.today();
        var facts = new HashMap<UUID, PhaseFacts>();
        database.list(
                FACTS,
                row -> facts.put(row.getObject(1, UUID.class), facts(row)),
                today,
                agency,
                planned.stream().map(NeedsAnalysis::id).toList());
        planned.forEach(analysis -> phases.put(
                analysis.id(),
                analysis.calendar().stream()
                        .map(phase -> facts.get(analysis.id()).view(phase, today))
                        .toList()));
        return phases;
    }

    private static PhaseFacts facts(ResultSet row) throws SQLException {
        return new PhaseFacts(
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class));
    }
}
