package bangkom.competency.gap;

import static java.util.stream.Collectors.groupingBy;

import bangkom.commons.identity.Role;
import bangkom.competency.profile.AgencyCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/employees/{id}/job-person-match")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.ASSESSOR,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR
})
@Tag(name = "Competency gaps", description = "Kesenjangan kompetensi: what a job requires against what was shown")
class JobPersonMatchResource {
    private static final Set<String> GENERAL = Set.of("MANAGERIAL", "SOCIO_CULTURAL");

    private final Gaps gaps;
    private final AgencyCalendar calendar;

    JobPersonMatchResource(Gaps gaps, AgencyCalendar calendar) {
        this.gaps = gaps;
        this.calendar = calendar;
    }

    @GET
    @Transactional
    @APIResponseSchema(JobPersonMatchView.class)
    @APIResponse(responseCode = "422", ref = "Problem422")
    @Operation(
            operationId = "getJobPersonMatch",
            summary = "Read how far a person fits the job held, or another job",
            description = "Achieved over required levels of what has been assessed, to fill a job (MS, MMS, KMS) or to"
                    + " map people (O, CO, KO); the category follows the exact fraction (BR-GAP-04 to 06). In all, of the"
                    + " general competencies, which assessment centres report, and of each kind.")
    public JobPersonMatchView get(
            UUID id,
            @RestQuery @DefaultValue("FILLING") MatchPurpose purpose,
            @RestQuery UUID targetPositionId,
            @Parameter(description = GapResource.DAY) @RestQuery LocalDate asOf) {
        var job = gaps.of(id, targetPositionId, asOf);
        var required = job.competencies();
        var thresholds = gaps.thresholds(purpose, asOf == null ? calendar.today() : asOf);
        Map<String, JobPersonMatch> byKind = new TreeMap<>();
        required.stream()
                .collect(groupingBy(RequiredCompetency::kind))
                .forEach((kind, ofKind) -> byKind.put(kind, match(ofKind, thresholds)));
        var general =
                required.stream().filter(one -> GENERAL.contains(one.kind())).toList();
        return new JobPersonMatchView(
                id,
                job.positionId(),
                job.standardId(),
                purpose,
                match(required, thresholds),
                general.isEmpty() ? null : match(general, thresholds),
                byKind,
                thresholds);
    }

    private static JobPersonMatch match(List<RequiredCompetency> required, List<MatchThreshold> thresholds) {
        return JobPersonMatch.of(
                required.stream().map(RequiredCompetency::level).toList(), thresholds);
    }
}
