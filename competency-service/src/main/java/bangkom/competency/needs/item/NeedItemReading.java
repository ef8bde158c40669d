package bangkom.competency.needs.item;

import bangkom.commons.identity.Caller;
import bangkom.commons.paging.Cursor;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.FactorShare;
import bangkom.competency.needs.NeedStatus;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Shows needs with what explains them, a page in three queries. */
@ApplicationScoped
class NeedItemReading {
    private static final TypeReference<List<FactorShare>> FACTORS = new TypeReference<>() {};
    private static final String PARTICIPANTS = """
            select employee_id, actual, required, assessment_id, evidence_id from need_participant
            where agency_id = ? and need_item_id = ? and employee_id > ? order by employee_id limit ?""";

    private final NeedSources sources;
    private final NeedsAnalyses analyses;
    private final Caller caller;
    private final DataSource database;
    private final ObjectMapper json;

    NeedItemReading(
            NeedSources sources, NeedsAnalyses analyses, Caller caller, DataSource database, ObjectMapper json) {
        this.sources = sources;
        this.analyses = analyses;
        this.caller = caller;
        this.database = database;
        this.json = json;
    }

    NeedItemView view(NeedItem item) {
        return views(List.of(item)).get(0);
    }

    List<NeedItemView> views(List<NeedItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var agency = caller.agencyId();
        var rests = sources.of(agency, items.stream().map(NeedItem::id).toList());
        Map<UUID, NeedsAnalysis> of =
                analyses
                        .withIds(
                                agency,
                                items.stream().map(NeedItem::needsAnalysisId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(NeedsAnalysis::id, Function.identity()));
        return items.stream()
                .map(item -> view(
                        item,
                        of.get(item.needsAnalysisId()).status(),
                        rests.getOrDefault(item.id(), NeedSources.Named.nothing())))
                .toList();
    }

    List<NeedParticipantView> participants(UUID agency, UUID item, Cursor cursor, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PARTICIPANTS)) {
            query.setObject(1, agency);
            query.setObject(2, item);
            query.setObject(3, cursor.id());
            query.setInt(4, limit + 1);
            var row = query.executeQuery();
            var people = new ArrayList<NeedParticipantView>();
            while (row.next()) {
                people.add(new NeedParticipantView(
                        row.getObject(1, UUID.class),
                        row.getObject(2, Integer.class),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class)));
            }
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private NeedItemView view(NeedItem item, AnalysisStatus stage, NeedSources.Named rests) {
        return new NeedItemView(
                item.id(),
                item.version(),
                item.needsAnalysisId(),
                item.unitId(),
                item.competencyId(),
                item.headcount(),
                item.meanGap(),
                item.targetLevel(),
                item.status(),
                item.rank() == 0 ? null : item.rank(),
                item.score(),
                factors(item.factors()),
                rests.sources(),
                rests.counts(),
                decision(item.status()),
                item.reason(),
                item.planItemId(),
                item.allowed(stage, caller.roles(), caller.actor()));
    }

    private static NeedStatus decision(NeedStatus status) {
        if (!status.decided()) {
            return null;
        }
        return status.accepted() ? NeedStatus.ACCEPTED : status;
    }

    private List<FactorShare> factors(String stored) {
        try {
            return stored == null ? List.of() : json.readValue(stored, FACTORS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
