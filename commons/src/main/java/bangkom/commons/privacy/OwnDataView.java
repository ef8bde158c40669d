package bangkom.commons.privacy;

import bangkom.commons.audit.access.AboutPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything a service keeps of one civil servant, as it is stored. */
public record OwnDataView(
        UUID employeeId,

        @Schema(description = "Rows by what they are, in the service's own words")
        Map<String, List<Map<String, Object>>> records)
        implements AboutPerson {}
