package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Some of the frameworks that there are (CFDocumentSet). */
record CaseDocuments(@JsonProperty("CFDocuments") List<CaseDocument> documents) {}
