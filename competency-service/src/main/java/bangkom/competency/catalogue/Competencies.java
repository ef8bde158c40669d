package bangkom.competency.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored competencies: those of the agency's own dictionaries, and the national ones once they are published. */
@ApplicationScoped
class Competencies implements PanacheRepositoryBase<Competency, UUID> {
    private static final String OWN = "agencyId = :agency";
    private static final String NATIONAL = """
            visibility = NATIONAL and agencyId <> :agency and dictionaryId in (
                select d.id from CompetencyDictionary d
                where d.visibility = NATIONAL and d.status in (PUBLISHED, SUPERSEDED, ARCHIVED))""";

    /** Those of the ids that the agency can see. */
    Set<UUID> among(UUID agency, Collection<UUID> ids) {
        var seen = new HashSet<UUID>();
        find(
                        "id in :ids and (" + OWN + " or (" + NATIONAL + "))",
                        Parameters.with("agency", agency).and("ids", ids))
                .stream()
                .forEach(competency -> seen.add(competency.id()));
        return seen;
    }

    List<Competency> of(UUID agency, UUID dictionary) {
        return list("agencyId = ?1 and dictionaryId = ?2 order by code", agency, dictionary);
    }

    Set<UUID> idsOf(UUID agency, UUID dictionary) {
        return Set.copyOf(getEntityManager()
                .createQuery("select c.id from Competency c where c.agencyId = ?1 and c.dictionaryId = ?2", UUID.class)
                .setParameter(1, agency)
                .setParameter(2, dictionary)
                .getResultList());
    }

    /** That each of them was told of once more; no version of theirs changes. */
    void countArchival(UUID agency, UUID dictionary) {
        update("eventSequence = eventSequence + 1 where agencyId = ?1 and dictionaryId = ?2", agency, dictionary);
    }

    /** Whose evidence speaks for the competencies of a version that was just published. */
    void keepPredecessors(UUID dictionary) {
        getEntityManager()
                .createNativeQuery("select count(*) from keep_predecessors(:dictionary)")
                .setParameter("dictionary", dictionary)
                .getSingleResult();
    }

    Optional<Competency> in(UUID agency, UUID dictionary, UUID id) {
        return find("agencyId = ?1 and dictionaryId = ?2 and id = ?3", agency, dictionary, id)
                .firstResultOptional();
    }

    /** Whether another competency of the agency names this one. */
    boolean areRelatedTo(UUID agency, UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from competency c where c.agency_id = :agency and c.id <> :id
                            and c.associations @> jsonb_build_array(jsonb_build_object('competencyId', cast(:text as text))))""")
                .setParameter("agency", agency)
                .setParameter("id", id)
                .setParameter("text", id.toString())
                .getSingleResult();
    }

    List<Competency> withCodes(UUID agency, UUID dictionary, Collection<String> codes) {
        return list("agencyId = ?1 and dictionaryId = ?2 and code in ?3", agency, dictionary, codes);
    }

    /** How many competencies each of these dictionaries has. */
    Map<UUID, Long> counts(Collection<UUID> dictionaries) {
        var counts = new HashMap<UUID, Long>();
        getEntityManager()
                .createQuery(
                        "select c.dictionaryId, count(*) from Competency c where c.dictionaryId in ?1 group by c.dictionaryId",
                        Object[].class)
                .setParameter(1, dictionaries)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }
}
