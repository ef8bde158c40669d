package bangkom.competency.catalogue;

import bangkom.commons.identity.ScopedRead;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Page;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Competencies for readers, in one round trip each; published ones are answered from memory once they were read. */
@ApplicationScoped
class Catalogue {
    private static final int MOST_CHARACTERS = 48 * 1024 * 1024;
    private static final int MOST_CHARACTERS_LISTED = 16 * 1024 * 1024;
    private static final String COLUMNS =
            "c.id, c.version, c.dictionary_id, c.code, c.name, c.name_en, c.kind, c.visibility,"
                    + " c.definition, c.government_affair, c.issuing_agency";
    private static final String ONE = "select " + COLUMNS + """
            , c.levels, c.associations, c.agency_id, d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED') as frozen
            from competency c join competency_dictionary d on d.id = c.dictionary_id
            where c.id = ? and (c.agency_id = ? or c.visibility = 'NATIONAL')""";
    private static final String LISTED = "select " + COLUMNS + """
            , d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED') as frozen
            from competency c join competency_dictionary d on d.id = c.dictionary_id
            where c.id = any(string_to_array(?, ',')::uuid[])""";
    private static final String OWN = "select %1$s from competency c where c.agency_id = ?";
    private static final String NATIONAL = """
            select %1$s from competency c where c.visibility = 'NATIONAL' and c.agency_id <> ? and c.dictionary_id in (
                select d.id from competency_dictionary d
                where d.visibility = 'NATIONAL' and d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED'))""";
    /** Two branches with an index each: one condition with "or" would read every row. */
    private static final String BOTH = "(" + OWN + "%2$s) union all (" + NATIONAL + "%2$s)";

    /**
     * Ranked where no row policy takes the index away; the policies hold for what is shown. What is not asked for is an
     * empty text: for a null the driver would ask PostgreSQL for its type, in a round trip that ends the scope.
     */
    private static final String FOUND = "select " + COLUMNS + """
            , f.rank from search_competencies(?, nullif(?, '')::uuid, nullif(?, ''), nullif(?, ''), nullif(?, '')::bigint, ?::uuid,
                ?::int) f
            join competency c on c.id = f.id order by f.rank desc, c.id""";

    private final ScopedRead reads;
    private final ObjectMapper json;
    private final CompetencyLevelsColumn levels = new CompetencyLevelsColumn();
    private final CompetencyAssociationsColumn associations = new CompetencyAssociationsColumn();
    private final Cache<UUID, CatalogueEntry> frozen = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((UUID id, CatalogueEntry entry) -> entry.body().length())
            .build();

    private final Cache<UUID, CompetencyView> listed = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS_LISTED)
            .weigher((UUID id, CompetencyView view) -> view.characters())
            .build();

    Catalogue(ScopedRead reads, ObjectMapper json) {
        this.reads = reads;
        this.json = json;
    }

    CatalogueEntry get(UUID agency, UUID id) {
        var entry = frozen.getIfPresent(id);
        if (entry == null) {
            entry = reads.first(ONE, this::entry, id, agency).orElse(null);
        }
        if (entry == null || !entry.seenBy(agency)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "competency %s", id);
        }
        if (entry.frozen()) {
            frozen.put(id, entry);
        }
        return entry;
    }

    /** Which competencies a page has is asked of the database, what they say of the memory. */
    Page<CompetencyView> page(UUID agency, CompetencyFilter filter, Listing listing) {
        var rest = listing.rest(new Filter(), "c");
        var ids = reads.list(
                BOTH.formatted(listing.keys("c"), filter.conditions() + rest.text())
                        + listing.orderBy(Listing.columns(""))
                        + " limit " + listing.most(),
                row -> row.getObject("id", UUID.class),
                twice(agency, filter.values(), rest.parameters()));
        var views = listed(ids);
        if (views.size() < ids.size()) {
            return page(agency, filter, listing); // a draft went meanwhile
        }
        return listing.found(ids.stream().map(views::get).toList(), listing.counted() ? count(agency, filter) : null)
                .page(view -> view);
    }

    private Map<UUID, CompetencyView> listed(List<UUID> ids) {
        var views = new HashMap<>(listed.getAllPresent(ids));
        var unknown = ids.stream()
                .filter(id -> !views.containsKey(id))
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        if (!unknown.isEmpty()) {
            reads.list(
                    LISTED,
                    row -> {
                        var view = view(row);
                        if (row.getBoolean(12)) {
                            listed.put(view.id(), view);
                        }
                        return views.put(view.id(), view);
                    },
                    unknown);
        }
        return views;
    }

    private Long count(UUID agency, CompetencyFilter filter) {
        return reads.list(
                        "select count(*) from (" + BOTH.formatted("c.id", filter.conditions()) + ") listed",
                        row -> row.getLong(1),
                        twice(agency, filter.values(), List.of()))
                .get(0);
    }

    /** The parameters of a branch, for each of the two. */
    private static Object[] twice(UUID agency, List<Object> filter, List<Object> rest) {
        var branch = Stream.of(List.<Object>of(agency), filter, rest)
                .flatMap(List::stream)
                .toList();
        return Stream.of(branch, branch).flatMap(List::stream).toArray();
    }

    /** The best first; a page goes on behind the rank and id of the last one seen. */
    Page<CompetencyView> search(String words, CompetencyFilter filter, String cursor, int limit) {
        var after = Cursor.parse(cursor);
        var found = reads.list(
                FOUND,
                row -> new Found(view(row), row.getLong(12)),
                words,
                orEmpty(filter.dictionaryId()),
                orEmpty(filter.kind()),
                orEmpty(filter.code()),
                cursor == null ? "" : rank(after),
                after.id(),
                limit + 1);
        var page = Page.of(
                found,
                limit,
                one -> new Cursor(Long.toString(one.rank), one.view().id()));
        return new Page<>(page.items().stream().map(Found::view).toList(), page.next());
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String rank(Cursor after) {
        try {
            return Long.toString(Long.parseLong(after.value()));
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
    }

    private record Found(CompetencyView view, long rank) {}

    private static CompetencyView view(ResultSet row) throws SQLException {
        return new CompetencyView(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                CompetencyKind.valueOf(row.getString(7)),
                DictionaryVisibility.valueOf(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    private CatalogueEntry entry(ResultSet row) throws SQLException {
        var view = view(row)
                .with(
                        levels.convertToEntityAttribute(row.getString(12)),
                        associations.convertToEntityAttribute(row.getString(13)));
        try {
            return new CatalogueEntry(
                    row.getObject(14, UUID.class),
                    view.visibility() == DictionaryVisibility.NATIONAL,
                    row.getBoolean(15),
                    view.version(),
                    json.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
