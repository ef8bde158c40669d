package bangkom.competency.needs.conversation;

import bangkom.commons.paging.Cursor;
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

    List<GroupDiscussion> after(UUID agency, UUID analysis, Cursor cursor, int limit) {
        var found = analysis == null
                ? find("agencyId = ?1 and id > ?2 order by id", agency, cursor.id())
                : find("agencyId = ?1 and needsAnalysisId = ?2 and id > ?3 order by id", agency, analysis, cursor.id());
        return found.page(0, limit + 1).list();
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
