package bangkom.competency.directory;

import bangkom.commons.identity.ScopedRead;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The civil servants a caller may see, in one round trip. */
@ApplicationScoped
class SeenEmployees {
    private static final String SELECT = """
            select e.id, e.version, e.external_ref, e.nip, e.name, e.birth_date, e.employment_type, e.contract_start,
                e.contract_end, e.rank, e.education, e.legal_status, e.active, e.position_id, e.unit_id,
                e.supervisor_id, e.target_position_id, e.departure, e.departed_on
            from employee e where e.agency_id = ? and not e.erased""";

    private final ScopedRead reads;

    SeenEmployees(ScopedRead reads) {
        this.reads = reads;
    }

    Optional<EmployeeView> get(UUID agency, EmployeeSight sight, UUID id) {
        return list(agency, sight, " and e.id = ?", List.of(id)).stream().findFirst();
    }

    List<EmployeeView> withNip(UUID agency, EmployeeSight sight, String nip) {
        return list(agency, sight, " and e.nip = ?", List.of(nip));
    }

    List<EmployeeView> page(UUID agency, EmployeeSight sight, UUID unit, UUID position, Listing listing) {
        var filter = new Filter()
                .with("unit", unit, "e.unit_id = :unit")
                .with("position", position, "e.position_id = :position");
        var rest = listing.rest(filter, "e");
        return list(agency, sight, rest.text(), rest.parameters());
    }

    private List<EmployeeView> list(UUID agency, EmployeeSight sight, String rest, List<Object> values) {
        var parameters = new ArrayList<Object>(List.of(agency));
        parameters.addAll(sight.parameters());
        parameters.addAll(values);
        var active = EmployeeVerb.possible(false, sight.roles());
        var departed = EmployeeVerb.possible(true, sight.roles());
        return reads.list(
                SELECT + sight.condition("e.id", "e.agency_id") + rest,
                row -> sight.show(view(row, active, departed)),
                parameters.toArray());
    }

    private static EmployeeView view(ResultSet row, List<EmployeeVerb> active, List<EmployeeVerb> departed)
            throws SQLException {
        var departure = row.getString(18);
        return new EmployeeView(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                EmploymentType.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBoolean(13),
                row.getObject(14, UUID.class),
                row.getObject(15, UUID.class),
                row.getObject(16, UUID.class),
                row.getObject(17, UUID.class),
                departure == null ? null : DepartureReason.valueOf(departure),
                row.getObject(19, LocalDate.class),
                departure == null ? active : departed,
                null,
                null);
    }
}
