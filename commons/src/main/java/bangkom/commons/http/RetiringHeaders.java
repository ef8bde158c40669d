package bangkom.commons.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Deprecation (RFC 9745), Sunset (RFC 8594) and the successor of what is {@link Retiring}. */
class RetiringHeaders {
    @ServerResponseFilter
    void tell(ContainerResponseContext response, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var retiring = method == null ? null : method.getAnnotation(Retiring.class);
        if (retiring == null) {
            return;
        }
        var since = LocalDate.parse(retiring.since()).atStartOfDay(ZoneOffset.UTC);
        var sunset = LocalDate.parse(retiring.sunset()).atStartOfDay(ZoneOffset.UTC);
        response.getHeaders().putSingle("Deprecation", "@" + since.toEpochSecond());
        response.getHeaders().putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(sunset));
        response.getHeaders().add("Link", "<" + retiring.successor() + ">; rel=\"successor-version\"");
    }
}
