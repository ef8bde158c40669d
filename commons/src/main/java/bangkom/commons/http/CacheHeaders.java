package bangkom.commons.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Nothing is kept by a cache unless its operation says {@link Revalidated}; then the same version is 304, without a body. */
class CacheHeaders {
    @ServerResponseFilter
    void decide(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (response.getStatus() != 200 || method == null || !method.isAnnotationPresent(Revalidated.class)) {
            if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
                response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.getHeaders().add(HttpHeaders.VARY, "Authorization"); // what may be done next depends on the roles
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var current = response.getHeaderString(HttpHeaders.ETAG);
        if (known != null && current != null && names(known, current)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Weakly compared, as RFC 9110 wants it for If-None-Match. */
    private static boolean names(String known, String current) {
        return Arrays.stream(known.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    }
}
