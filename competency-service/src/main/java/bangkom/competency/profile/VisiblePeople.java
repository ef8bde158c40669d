package bangkom.competency.profile;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.identity.Sight;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides whose records the caller may see; who is not visible is not there. */
@ApplicationScoped
public class VisiblePeople {
    private static final String ANYONE =
            "select e.id, e.position_id, e.unit_id from employee e where e.agency_id = ? and e.id = ?";
    private static final String IN_SIGHT = ANYONE + " and " + Sight.positional("e.id", "e.agency_id");

    private final Caller caller;
    private final ScopedRead reads;

    VisiblePeople(Caller caller, ScopedRead reads) {
        this.caller = caller;
        this.reads = reads;
    }

    public Sight sight() {
        return caller.sight();
    }

    public SeenPerson get(UUID employee) {
        var one = one(employee);
        return found(employee, reads.list(one));
    }

    /** Along with what else is asked about the person; nobody reads that if the person is not visible. */
    public SeenPerson get(UUID employee, ScopedRead.Select<?>... about) {
        var one = one(employee);
        reads.together(Stream.concat(Stream.of(one), Stream.of(about)).toArray(ScopedRead.Select[]::new));
        return found(employee, one.rows());
    }

    private ScopedRead.Select<SeenPerson> one(UUID employee) {
        var sight = sight();
        var parameters = sight.everyone() ? List.of() : sight.parameters();
        return new ScopedRead.Select<>(
                sight.everyone() ? ANYONE : IN_SIGHT,
                row -> new SeenPerson(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                Stream.concat(Stream.of(caller.agencyId(), employee), parameters.stream())
                        .toArray());
    }

    private static SeenPerson found(UUID employee, List<SeenPerson> people) {
        return people.stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee %s", employee));
    }
}
