package bangkom.commons.http;

import bangkom.commons.paging.Page;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The names of the fields that a read answers with, also as finished text; of a list, those of its items; of a file none. */
@Singleton
class AnswerFields {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    AnswerFields(ObjectMapper json) {
        this.json = json;
    }

    /** None where the answer is no record, or is not read with GET. */
    Set<String> of(Method operation) {
        return known.computeIfAbsent(operation, this::names);
    }

    private Set<String> names(Method operation) {
        var written = operation.getAnnotation(APIResponseSchema.class);
        var type = json.constructType(written == null ? operation.getGenericReturnType() : written.value());
        for (var wrapper : new Class<?>[] {RestResponse.class, Page.class}) {
            if (type.hasRawClass(wrapper)) {
                type = type.containedTypeOrUnknown(0);
            }
        }
        return operation.isAnnotationPresent(GET.class)
                        && !isFile(operation)
                        && type.getRawClass().isRecord()
                ? names(type)
                : Set.of();
    }

    private static boolean isFile(Method operation) {
        var produced = operation.getAnnotation(Produces.class);
        return produced != null && !List.of(produced.value()).contains(MediaType.APPLICATION_JSON);
    }

    private Set<String> names(JavaType type) {
        return json.getSerializationConfig().introspect(type).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
