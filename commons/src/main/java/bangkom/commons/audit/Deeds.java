package bangkom.commons.audit;

import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.Causation;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Tells who acts now, by which operation of the API. */
@ApplicationScoped
public class Deeds {
    private static final Map<String, String> OPERATIONS = new ConcurrentHashMap<>();

    private final Caller caller;
    private final SimpleResourceInfo resource;
    private final Causation causation;
    private final String service;

    Deeds(
            Caller caller,
            SimpleResourceInfo resource,
            Causation causation,
            @ConfigProperty(name = "bangkom.service") String service) {
        this.caller = caller;
        this.resource = resource;
        this.causation = causation;
        this.service = service;
    }

    public Deed now() {
        var correlation = causation.now().correlationId();
        if (!Arc.container().requestContext().isActive() || !caller.isKnown()) {
            return new Deed("service:" + service, null, null, null, correlation);
        }
        return new Deed(caller.actor(), onBehalfOf(), caller.client(), operation(), correlation);
    }

    private String onBehalfOf() {
        return caller.actingFor()
                .map(acting -> "employee:" + acting.delegatorId())
                .orElse(null);
    }

    private String operation() {
        var type = resource.getResourceClass();
        return type == null
                ? null
                : OPERATIONS.computeIfAbsent(
                        type.getName() + "." + resource.getMethodName(),
                        key -> ofService(operationId(type, resource.getMethodName())));
    }

    /** As the document names what every service has. */
    private String ofService(String operation) {
        return operation.endsWith("Of")
                ? operation + service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1)
                : operation;
    }

    private static String operationId(Class<?> type, String method) {
        return Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .map(candidate -> annotation(candidate, method))
                .findFirst()
                .orElse(method);
    }

    private static String annotation(Method method, String otherwise) {
        var operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? otherwise : operation.operationId();
    }
}
