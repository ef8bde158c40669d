package bangkom.competency.catalogue.exchange;

import bangkom.commons.exports.Sheet;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.catalogue.CompetencyAssociation;
import bangkom.competency.catalogue.CompetencyKind;
import bangkom.competency.catalogue.CompetencyLevel;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Dictionaries for those who take them whole: published ones as CASE, and those the agency sees as files. */
@ApplicationScoped
class Frameworks {
    private static final String PUBLISHED = "d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED')";
    private static final String SEEN = "(select d.* from competency_dictionary d where d.agency_id = ? and " + PUBLISHED
            + " union all select d.* from competency_dictionary d where d.visibility = 'NATIONAL' and d.agency_id <> ? and "
            + PUBLISHED + ") d";
    private static final String DICTIONARY = """
            select d.id, d.title, d.regulation, d.status = 'PUBLISHED', coalesce(d.published_at, d.created_at), a.name
            from %s left join agency a on a.id = d.agency_id""".formatted(SEEN);
    private static final String COMPETENCY = """
            select c.id, c.dictionary_id, c.code, c.name, c.name_en, c.kind, c.definition, c.government_affair,
                c.issuing_agency, c.levels, c.associations
            from competency c join %s on d.id = c.dictionary_id""".formatted(SEEN);

    private static final String AFFAIRS = """
            select distinct c.government_affair from competency c join %s on d.id = c.dictionary_id
            where c.government_affair is not null and c.dictionary_id = coalesce(nullif(?, '')::uuid, c.dictionary_id)
            order by 1""".formatted(SEEN);
    private static final String SUCCESSORS = """
            select a.said ->> 'competencyId', c.id, c.name
            from competency c join %s on d.id = c.dictionary_id
            cross join lateral jsonb_array_elements(c.associations) a (said)
            where d.supersedes_id = ? and a.said ->> 'type' in ('SAME_AS', 'REPLACES')
                and a.said ->> 'competencyId' is not null
            order by c.id""".formatted(SEEN);
    private static final int AT_ONCE = 200;

    private final ScopedRead reads;
    private final CurrentScope scope;
    private final ObjectMapper json;

    Frameworks(ScopedRead reads, CurrentScope scope, ObjectMapper json) {
        this.reads = reads;
        this.scope = scope;
        this.json = json;
    }

    List<FrameworkDictionary> page(int limit, int offset) {
        var agency = scope.agencyId();
        return reads.list(
                DICTIONARY + " order by d.id limit ? offset ?", Frameworks::dictionary, agency, agency, limit, offset);
    }

    long count() {
        var agency = scope.agencyId();
        return reads.first("select count(*) from " + SEEN, row -> row.getLong(1), agency, agency)
                .orElse(0L);
    }

    FrameworkDictionary get(UUID id) {
        var agency = scope.agencyId();
        return reads.first(DICTIONARY + " where d.id = ?", Frameworks::dictionary, agency, agency, id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "CFDocument %s", id));
    }

    /** What is published does not change, so that it may be read a page at a time while it is gone through. */
    Stream<FrameworkCompetency> of(UUID dictionary) {
        var successors = successors(dictionary);
        return Stream.iterate(
                        page(dictionary, ""),
                        page -> !page.isEmpty(),
                        page -> page.size() < AT_ONCE
                                ? List.<FrameworkCompetency>of()
                                : page(dictionary, page.get(page.size() - 1).code()))
                .flatMap(List::stream)
                .map(one -> one.with(successors.getOrDefault(one.id(), List.of())));
    }

    private Map<UUID, List<CompetencySuccessor>> successors(UUID dictionary) {
        var agency = scope.agencyId();
        var found = new HashMap<UUID, List<CompetencySuccessor>>();
        reads.list(
                SUCCESSORS,
                row -> found.computeIfAbsent(UUID.fromString(row.getString(1)), former -> new ArrayList<>())
                        .add(new CompetencySuccessor(row.getObject(2, UUID.class), row.getString(3))),
                agency,
                agency,
                dictionary);
        return found;
    }

    private List<FrameworkCompetency> page(UUID dictionary, String after) {
        var agency = scope.agencyId();
        return reads.list(
                COMPETENCY + " where c.dictionary_id = ? and c.code > ? order by c.code limit " + AT_ONCE,
                this::competency,
                agency,
                agency,
                dictionary,
                after);
    }

    /** The government affairs that competencies of a published dictionary name, or of all of them. */
    List<String> affairs(UUID dictionary) {
        var agency = scope.agencyId();
        return reads.list(
                AFFAIRS, row -> row.getString(1), agency, agency, dictionary == null ? "" : dictionary.toString());
    }

    /** The competency of which a CASE item or association of this id is a part. */
    Optional<FrameworkCompetency> owner(UUID id) {
        var agency = scope.agencyId();
        var owners = CasePart.owners(id).stream().map(UUID::toString).toList();
        return reads.first(
                        COMPETENCY + " where c.id = any (string_to_array(?, ',')::uuid[])",
                        this::competency,
                        agency,
                        agency,
                        String.join(",", owners))
                .map(one -> one.with(successors(one.dictionaryId()).getOrDefault(one.id(), List.of())));
    }

    /** In the transaction of a download; drafts of the agency too. */
    void write(UUID dictionary, Sheet sheet) throws IOException {
        var agency = scope.agencyId();
        var rows = reads.list(
                CompetencySheet.SELECT,
                row -> CompetencySheet.row(row.getString(1), competency(row, 1)),
                dictionary,
                agency);
        for (var row : rows) {
            sheet.row(row);
        }
    }

    private static FrameworkDictionary dictionary(ResultSet row) throws SQLException {
        return new FrameworkDictionary(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                instant(row.getTimestamp(5)),
                row.getString(6));
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }

    private FrameworkCompetency competency(ResultSet row) throws SQLException {
        return competency(row, 0);
    }

    private FrameworkCompetency competency(ResultSet row, int before) throws SQLException {
        return new FrameworkCompetency(
                row.getObject(before + 1, UUID.class),
                row.getObject(before + 2, UUID.class),
                row.getString(before + 3),
                row.getString(before + 4),
                row.getString(before + 5),
                CompetencyKind.valueOf(row.getString(before + 6)),
                row.getString(before + 7),
                row.getString(before + 8),
                row.getString(before + 9),
                read(row.getString(before + 10), new TypeReference<List<CompetencyLevel>>() {}),
                read(row.getString(before + 11), new TypeReference<List<CompetencyAssociation>>() {}),
                List.of());
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
