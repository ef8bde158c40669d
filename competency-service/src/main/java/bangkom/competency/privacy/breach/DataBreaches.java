package bangkom.competency.privacy.breach;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.sql.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored breaches; who does not answer for them sees those of the own data, once they are to know. */
@ApplicationScoped
class DataBreaches implements PanacheRepositoryBase<DataBreach, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    DataBreaches(Database database) {
        this.database = database;
    }

    DataBreach get(UUID agency, UUID id, Optional<UUID> onlyOf) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .filter(breach -> onlyOf.map(person -> knownTo(agency, person).contains(id))
                        .orElse(true))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "data-breach %s", id));
    }

    Found<DataBreach> list(UUID agency, DataBreachStatus status, Optional<UUID> onlyOf, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency").with("status", status, "status = :status");
        onlyOf.ifPresent(person -> filter.with("known", knownTo(agency, person), "id in :known"));
        return listing.find(this, filter);
    }

    private List<UUID> knownTo(UUID agency, UUID person) {
        return database.list("""
                select b.id from data_breach_person p join data_breach b on b.agency_id = p.agency_id and b.id = p.breach_id
                where p.agency_id = ? and p.employee_id = ? and b.subjects_notified_at is not null""", row -> row.getObject(1, UUID.class), agency, person);
    }

    /** How many it concerns. */
    int concerns(UUID agency, UUID breach, DataBreachDraft draft) {
        return database.execute(
                """
                insert into data_breach_person (breach_id, agency_id, employee_id)
                select ?, e.agency_id, e.id from employee e where e.agency_id = ? and e.active
                    and (? or e.id = any(?::uuid[]))""",
                breach,
                agency,
                draft.concernsAll(),
                draft.peopleByPointer().values());
    }

    List<UUID> people(UUID agency, UUID breach, UUID after, int limit) {
        return database.list("""
                select employee_id from data_breach_person
                where agency_id = ? and breach_id = ? and employee_id > ? order by employee_id limit ?""", row -> row.getObject(1, UUID.class), agency, breach, after, limit);
    }

    List<UUID> everybodyOf(UUID agency, UUID breach) {
        return people(agency, breach, FIRST, Integer.MAX_VALUE);
    }

    /** Somebody is late to be told, and nobody said so yet; held, so that two replicas do not tell it twice. */
    List<DataBreach> late(UUID agency, Instant now, int atOnce) {
        return find(
                        "agencyId = ?1 and status = ?2 and escalatedAt is null and dueAt < ?3 order by dueAt",
                        agency,
                        DataBreachStatus.RECORDED,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atOnce)
                .list();
    }
}
