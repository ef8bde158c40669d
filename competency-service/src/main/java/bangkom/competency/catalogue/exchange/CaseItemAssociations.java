package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** An item with all that it stands in relation to (CFAssociationSet). */
record CaseItemAssociations(
        @JsonProperty("CFItem") CaseItem item,

        @JsonProperty("CFAssociations") List<CaseAssociation> associations) {}
