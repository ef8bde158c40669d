package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.RespondentRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is asked about whom (undangan responden), and whether they answered. */
@ApplicationScoped
class Invitations {
    private static final String INVITE = """
            insert into evaluation_invitation (evaluation_id, agency_id, respondent_id, role, about_employee_id)
            select :evaluation, :agency, asked.respondent_id, asked.role, asked.about
            from (
                select c.employee_id respondent_id, 'ALUMNI' role, c.employee_id about
                from completion_mirror c where c.agency_id = :agency and c.session_id = :session
                union
                select coalesce(m.supervisor_id, c.supervisor_id), 'SUPERVISOR', c.employee_id
                from completion_mirror c
                left join employee_mirror m on m.employee_id = c.employee_id and m.agency_id = :agency
                where c.agency_id = :agency and c.session_id = :session
                union
                select peer.employee_id, 'PEER', c.employee_id
                from completion_mirror c
                join employee_mirror m on m.employee_id = c.employee_id and m.agency_id = :agency
                cross join lateral (select p.employee_id from employee_mirror p
                    where p.agency_id = :agency and p.supervisor_id = m.supervisor_id and p.active
                      and p.employee_id <> c.employee_id
                    order by p.employee_id limit :fewPeers) peer
                where c.agency_id = :agency and c.session_id = :session
                union
                select below.employee_id, 'SUBORDINATE', c.employee_id
                from completion_mirror c
                cross join lateral (select s.employee_id from employee_mirror s
                    where s.agency_id = :agency and s.supervisor_id = c.employee_id and s.active
                    order by s.employee_id limit :fewPeers) below
                where c.agency_id = :agency and c.session_id = :session
            ) asked
            where asked.role in (:roles) and asked.respondent_id is not null
            on conflict do nothing""";

    /** More would cost their time and tell little more. */
    private static final int FEW = 5;

    private final EntityManager entities;

    Invitations(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever is invited already stays so: it may be repeated when more participants are heard of. */
    void invite(Evaluation evaluation, List<RespondentRole> roles) {
        entities.createNativeQuery(INVITE)
                .setParameter("evaluation", evaluation.id())
                .setParameter("agency", evaluation.agencyId())
                .setParameter("session", evaluation.sessionId())
                .setParameter("roles", roles.stream().map(RespondentRole::name).toList())
                .setParameter("fewPeers", FEW)
                .executeUpdate();
    }

    record Invitation(RespondentRole role, UUID aboutEmployeeId, boolean responded) {}

    List<Invitation> of(Evaluation evaluation, UUID respondent) {
        List<?> rows = entities.createNativeQuery("select role, about_employee_id, responded from evaluation_invitation"
                        + " where agency_id = :agency and evaluation_id = :evaluation and respondent_id = :respondent"
                        + " order by about_employee_id")
                .setParameter("agency", evaluation.agencyId())
                .setParameter("evaluation", evaluation.id())
                .setParameter("respondent", respondent)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Invitation(RespondentRole.valueOf((String) row[0]), (UUID) row[1], (boolean) row[2]))
                .toList();
    }

    /** False if another request of the same respondent was first. */
    boolean answered(Evaluation evaluation, UUID respondent, UUID about) {
        return entities.createNativeQuery("update evaluation_invitation set responded = true where agency_id = :agency"
                                + " and evaluation_id = :evaluation and respondent_id = :respondent"
                                + " and about_employee_id = :about and not responded")
                        .setParameter("agency", evaluation.agencyId())
                        .setParameter("evaluation", evaluation.id())
                        .setParameter("respondent", respondent)
                        .setParameter("about", about)
                        .executeUpdate()
                == 1;
    }

    RespondentCount count(Evaluation evaluation) {
        return counts(evaluation.agencyId(), List.of(evaluation.id()))
                .getOrDefault(evaluation.id(), RespondentCount.NONE);
    }

    /** By evaluation; those without anyone invited or tested are missing. */
    Map<UUID, RespondentCount> counts(UUID agency, Collection<UUID> evaluations) {
        var counts = new HashMap<UUID, RespondentCount>();
        if (evaluations.isEmpty()) {
            return counts;
        }
        List<?> rows = entities.createNativeQuery("""
                        select e.id,
                            (select count(distinct i.respondent_id) from evaluation_invitation i
                                where i.evaluation_id = e.id and i.agency_id = :agency),
                            greatest((select count(distinct i.respondent_id) from evaluation_invitation i
                                where i.evaluation_id = e.id and i.agency_id = :agency and i.responded),
                                (select count(*) from evaluation_test_result t
                                where t.evaluation_id = e.id and t.agency_id = :agency))
                        from evaluation e where e.agency_id = :agency and e.id in (:evaluations)""")
                .setParameter("agency", agency)
                .setParameter("evaluations", evaluations)
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            counts.put(
                    (UUID) columns[0],
                    new RespondentCount(((Number) columns[1]).intValue(), ((Number) columns[2]).intValue()));
        }
        return counts;
    }

    /** People who answered questions, whatever the tests. */
    int answering(Evaluation evaluation) {
        return ((Number) entities.createNativeQuery("select count(distinct respondent_id) from evaluation_invitation"
                                + " where agency_id = :agency and evaluation_id = :evaluation and responded")
                        .setParameter("agency", evaluation.agencyId())
                        .setParameter("evaluation", evaluation.id())
                        .getSingleResult())
                .intValue();
    }
}
