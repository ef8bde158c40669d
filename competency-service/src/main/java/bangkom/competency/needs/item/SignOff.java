package bangkom.competency.needs.item;

import bangkom.commons.messaging.outbox.Outbox;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsAnalysisChanged;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * Tells, once a leader signed off, what is to be met and whose need it is, and what waits or was refused: set by set, because an agency may have
 * tens of thousands of needs of hundreds of thousands of people.
 */
@ApplicationScoped
public class SignOff {
    private static final int PIECE = 500;

    /** Their rows are locked by it, so that nothing else is told of them meanwhile. */
    private static final String COUNT_EVENTS = """
            update need_item i set event_sequence = i.event_sequence + 1 + n.pieces
            from (
                select w.id, case w.status when 'ACCEPTED' then greatest(1, (count(p.employee_id) + ? - 1) / ?) else 0 end
                    as pieces
                from need_item w left join need_participant p
                    on p.agency_id = w.agency_id and p.need_item_id = w.id and w.status = 'ACCEPTED'
                where w.agency_id = ? and w.needs_analysis_id = ? and w.status in ('ACCEPTED', 'DEFERRED', 'REJECTED')
                group by w.id) n
            where i.agency_id = ? and i.id = n.id""";

    private static final String PIECES = """
            with decided as materialized (
                select * from need_item
                where agency_id = :agency and needs_analysis_id = :analysis
                    and status in ('ACCEPTED', 'DEFERRED', 'REJECTED')),
            item as materialized (select * from decided where status = 'ACCEPTED'),
            placed as materialized (
                select p.*, i.competency_id,
                    1 + (row_number() over (partition by p.need_item_id order by p.employee_id) - 1) / :most as piece
                from item i join need_participant p on p.agency_id = :agency and p.need_item_id = i.id),
            piece as materialized (
                select need_item_id, piece, max(piece) over (partition by need_item_id) as pieces,
                    json_agg(json_build_object('employeeId', employee_id, 'competencyId', competency_id,
                        'actual', actual, 'required', required) order by employee_id) as people
                from placed group by need_item_id, piece),
            said as materialized (
                select need_item_id, json_object_agg(kind, total order by kind) as counts from (
                    select s.need_item_id, s.kind, count(*) as total
                    from item i join need_source s on s.agency_id = :agency and s.need_item_id = i.id group by 1, 2
                    union all
                    select need_item_id, 'assessment', count(distinct assessment_id) from placed
                    where assessment_id is not null group by 1
                    union all
                    select need_item_id, 'evidence', count(distinct evidence_id) from placed
                    where evidence_id is not null group by 1) s
                group by need_item_id)""";

    private static final String ACCEPTED = """
            select i.rank, i.id, 0 as place, 'bangkom.need.accepted.v1' as type,
                json_build_object('needItemId', i.id, 'needsAnalysisId', i.needs_analysis_id,
                    'fiscalYear', :year::int, 'unitId', i.unit_id, 'competencyId', i.competency_id,
                    'headcount', i.headcount, 'targetLevel', i.target_level,
                    'meanGap', coalesce(round(i.gap_levels::numeric / nullif(i.assessed, 0), 2), 0),
                    'priority', i.score, 'rank', i.rank, 'sourceCounts', coalesce(s.counts, '{}'))::text as data
            from item i left join said s on s.need_item_id = i.id""";

    /** Why is in the history of the need; words do not travel. */
    private static final String OTHERS = """
            select i.rank, i.id, 0, 'bangkom.need.' || lower(i.status) || '.v1',
                json_build_object('needItemId', i.id, 'needsAnalysisId', i.needs_analysis_id,
                    'fiscalYear', :year::int, 'unitId', i.unit_id, 'competencyId', i.competency_id,
                    'headcount', i.headcount, 'rank', i.rank)::text
            from decided i where i.status <> 'ACCEPTED'""";

    /** Even a need of nobody in particular is listed, in one empty piece: planning waits for all pieces. */
    private static final String LISTED = """
            select i.rank, i.id, coalesce(p.piece, 1), 'bangkom.need-participants.listed.v1',
                json_build_object('needItemId', i.id, 'needsAnalysisId', i.needs_analysis_id,
                    'piece', coalesce(p.piece, 1), 'pieces', coalesce(p.pieces, 1),
                    'participants', coalesce(p.people, '[]'))::text
            from item i left join piece p on p.need_item_id = i.id""";

    private static final String EVENTS = """
            %s select :topic as topic, :analysis::text as partition_key, e.type, 'need-item:' || e.id as subject,
                i.event_sequence - max(e.place) over (partition by e.id) + e.place as sequence, e.data
            from (%s union all %s union all %s) e join decided i on i.id = e.id
            order by e.rank, e.id, e.place""".formatted(PIECES, ACCEPTED, LISTED, OTHERS);

    private final Outbox outbox;
    private final Database database;

    SignOff(Outbox outbox, Database database) {
        this.outbox = outbox;
        this.database = database;
    }

    public void tell(UUID agency, NeedsAnalysis analysis) {
        database.overAll(() -> {
            database.execute(COUNT_EVENTS, PIECE, PIECE, agency, analysis.id(), agency);
            outbox.record(
                    EVENTS,
                    Map.of(
                            "analysis",
                            analysis.id(),
                            "year",
                            analysis.fiscalYear(),
                            "topic",
                            NeedsAnalysisChanged.TOPIC,
                            "most",
                            PIECE));
            return null;
        });
    }
}
