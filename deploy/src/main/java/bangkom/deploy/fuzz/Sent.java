package bangkom.deploy.fuzz;

import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** A request that succeeded, to make others from. */
record Sent(ApiOperation operation, URI uri, String authorization, String contentType, String ifMatch, JsonNode body) {}
