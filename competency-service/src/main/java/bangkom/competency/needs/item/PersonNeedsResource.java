package bangkom.competency.needs.item;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import bangkom.competency.needs.NeedStatus;
import bangkom.competency.profile.VisiblePeople;
import bangkom.competency.sql.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The needs of one person over HTTP (kebutuhan pegawai): where every roll-up begins. */
@Path("/v1/employees/{id}/needs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR
})
@Tag(name = "Needs", description = "Kebutuhan pengembangan kompetensi of a unit, with priority and decision")
class PersonNeedsResource {
    private static final String NEEDS = """
            with own as (
                select need_item_id, actual, required, false as excluded, null as reason from need_participant
                where agency_id = ? and employee_id = ?
                union all
                select need_item_id, actual, required, true, reason from need_exclusion
                where agency_id = ? and employee_id = ?)
            select i.id, i.needs_analysis_id, i.unit_id, i.competency_id, o.actual, o.required,
                case when o.excluded then 'REJECTED' else i.status end,
                case when o.excluded then o.reason else i.reason end,
                case when not o.excluded then i.plan_item_id end
            from own o join need_item i on i.agency_id = ? and i.id = o.need_item_id
            where i.id > ? order by i.id limit ?""";

    private final VisiblePeople people;
    private final Database database;
    private final Caller caller;

    PersonNeedsResource(VisiblePeople people, Database database, Caller caller) {
        this.people = people;
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listNeedsOfEmployee",
            summary = "List what a person needs to learn and what became of it, the oldest first",
            description = "One's own, one's subordinates', one's unit's; HR and officials see everyone's.")
    public Page<PersonNeedView> list(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var person = people.get(id);
        var agency = caller.agencyId();
        var rows = database.list(
                NEEDS,
                row -> new PersonNeedView(
                        person.id(),
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, Integer.class),
                        row.getInt(6),
                        NeedStatus.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getObject(9, UUID.class)),
                agency,
                person.id(),
                agency,
                person.id(),
                agency,
                Cursor.parse(cursor).id(),
                limit + 1);
        return Page.of(rows, limit, row -> new Cursor("", row.needItemId()));
    }
}
