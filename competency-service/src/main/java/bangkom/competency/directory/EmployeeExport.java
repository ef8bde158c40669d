package bangkom.competency.directory;

import java.util.Arrays;
import java.util.List;

/** A civil servant as a row of a file; the columns that an import takes have its names. */
final class EmployeeExport {
    static final List<String> COLUMNS = List.of(
            "id",
            "externalRef",
            "nip",
            "name",
            "birthDate",
            "employmentType",
            "contractStart",
            "contractEnd",
            "rank",
            "education",
            "legalStatus",
            "active",
            "positionCode",
            "unitCode",
            "supervisorNip",
            "targetPositionCode");

    /** In the order of the columns, the last five looked up. */
    static final String SELECT = """
            select e.id, e.externalRef, e.nip, e.name, e.birthDate, e.employmentType, e.contractStart, e.contractEnd,
                e.rank, e.education, e.legalStatus, e.active,
                (select p.code from Position p where p.id = e.positionId),
                (select u.code from OrgUnit u where u.id = e.unitId),
                (select m.nip from Employee m where m.id = e.supervisorId),
                (select t.code from Position t where t.id = e.targetPositionId)
            from Employee e where""";

    private static final int NIP = COLUMNS.indexOf("nip");
    private static final int BIRTH_DATE = COLUMNS.indexOf("birthDate");
    private static final int SUPERVISOR = COLUMNS.indexOf("supervisorNip");

    private EmployeeExport() {}

    static List<Object> row(Object[] values, EmployeeSight sight) {
        if (!sight.identity()) {
            values[SUPERVISOR] = null;
            if (!values[0].equals(sight.self())) {
                values[NIP] = null;
                values[BIRTH_DATE] = null;
            }
        }
        return Arrays.asList(values);
    }
}
