package bangkom.competency.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a batch of employees refers to, looked up once for all of them. */
record EmployeeReferences(
        Map<String, UUID> units,
        Map<String, Position> positions,
        Map<String, Employee> byRef,
        Map<String, Employee> byNip,
        Map<String, UUID> supervisors,
        Set<String> nipsElsewhere,
        Map<String, Boolean> legalStatuses,
        LocalDate today) {
    static EmployeeReferences of(
            List<EmployeeDraft> drafts,
            UUID agency,
            LocalDate today,
            Employees employees,
            Positions positions,
            OrgUnits units) {
        // Units and posts before people, as whoever closes or merges them does.
        var activeUnits = units.activeWithCodes(agency, said(drafts, EmployeeDraft::unitCode));
        var activePositions = positions.activeWithCodes(
                agency, said(drafts, EmployeeDraft::positionCode, EmployeeDraft::targetPositionCode));
        var nips = said(drafts, EmployeeDraft::nip);
        var byRef = new HashMap<String, Employee>();
        var byNip = new HashMap<String, Employee>();
        for (var known : employees.lockedWith(agency, said(drafts, EmployeeDraft::externalRef), nips)) {
            byRef.put(known.externalRef(), known);
            byNip.put(known.nip(), known);
        }
        return new EmployeeReferences(
                activeUnits,
                activePositions.stream().collect(Collectors.toMap(Position::code, Function.identity())),
                byRef,
                byNip,
                employees.idsByNip(agency, said(drafts, EmployeeDraft::supervisorNip)),
                employees.nipsTakenElsewhere(agency, nips),
                employees.legalStatuses(today),
                today);
    }

    UUID positionId(String code) {
        return code == null ? null : positions.get(code).id();
    }

    @SafeVarargs
    private static Collection<String> said(List<EmployeeDraft> drafts, Function<EmployeeDraft, String>... fields) {
        return drafts.stream()
                .filter(Objects::nonNull)
                .flatMap(draft -> Stream.of(fields).map(field -> field.apply(draft)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
