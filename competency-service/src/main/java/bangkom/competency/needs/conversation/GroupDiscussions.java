package bangkom.competency.needs.conversation;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored group discussions and who took part. */
@ApplicationScoped
class GroupDiscussions implements PanacheRepositoryBase<GroupDiscussion, UUID> {
    GroupDiscussion get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "group-discussion %s", id));
    }

    Found<GroupDiscussion> list(UUID agency, UUID analysis, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("analysis", analysis, "needsAnalysisId = :analysis");
        return listing.find(this, filter);
    }

    void join(UUID agency, UUID discussion, Collection<UUID> participants) {
        getEntityManager()
                .createNativeQuery("""
                        insert into group_discussion_participant (discussion_id, agency_id, employee_id)
                        select :discussion, :agency, id from employee where agency_id = :agency and id in (:people)""")
                .setParameter("discussion", discussion)
                .setParameter("agency", agency)
                .setParameter("people", participants)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<UUID>> participants(UUID agency, Collection<UUID> discussions) {
        List<Object[]> rows = discussions.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery("""
                                select discussion_id, employee_id from group_discussion_participant
                                where agency_id = :agency and discussion_id in (:discussions) order by employee_id""")
                        .setParameter("agency", agency)
                        .setParameter("discussions", discussions)
                        .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
