package bangkom.competency.directory;

import bangkom.commons.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units and posts of a page of civil servants, read at once for whoever would ask for each of them. */
@ApplicationScoped
class EmployeeIncludes {
    static final String PATTERN = "(unit|position)(,(unit|position))*";

    private final OrgUnits units;
    private final Positions positions;
    private final Caller caller;

    EmployeeIncludes(OrgUnits units, Positions positions, Caller caller) {
        this.units = units;
        this.positions = positions;
        this.caller = caller;
    }

    List<EmployeeView> add(String wanted, List<EmployeeView> people) {
        return wanted == null ? people : add(List.of(wanted.split(",")), people);
    }

    @Transactional
    List<EmployeeView> add(List<String> included, List<EmployeeView> people) {
        var agency = caller.agencyId();
        var unit = (included.contains("unit")
                        ? units.ofIds(
                                agency,
                                people.stream().map(EmployeeView::unitId).collect(Collectors.toSet()))
                        : List.<OrgUnit>of())
                .stream()
                        .map(one -> one.view(caller.roles()))
                        .collect(Collectors.toMap(OrgUnitView::id, Function.identity()));
        var position = (included.contains("position")
                        ? positions.ofIds(
                                agency,
                                people.stream().map(EmployeeView::positionId).collect(Collectors.toSet()))
                        : List.<Position>of())
                .stream()
                        .map(one -> one.view(caller.roles()))
                        .collect(Collectors.toMap(PositionView::id, Function.identity()));
        return people.stream()
                .map(person -> person.at(unit.get(person.unitId()), position.get(person.positionId())))
                .toList();
    }
}
