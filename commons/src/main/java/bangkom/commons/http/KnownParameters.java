package bangkom.commons.http;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters an operation does not have: a misspelt filter must not answer with everything. */
class KnownParameters {
    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private final AnswerFields fields;

    KnownParameters(AnswerFields fields) {
        this.fields = fields;
    }

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var known = KNOWN.computeIfAbsent(resource.getResourceMethod(), this::names);
        if (known.containsAll(given)) {
            return;
        }
        var violations = new Violations();
        given.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> violations.add(
                        "?" + name, "PARAMETER_UNKNOWN", "parameter tidak dikenal", "unknown parameter"));
        throw new ProblemException(CommonProblem.PARAMETER_UNKNOWN, violations.list(), "");
    }

    private Set<String> names(Method method) {
        var names = Arrays.stream(method.getParameters()).flatMap(KnownParameters::names);
        var selection = fields.of(method).isEmpty() ? Stream.<String>of() : Stream.of(SelectedFields.PARAMETER);
        return Stream.concat(names, selection).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields()).map(Field::getName)
                : Stream.of(name(parameter));
    }

    private static String name(Parameter parameter) {
        var rest = parameter.getAnnotation(RestQuery.class);
        var jaxrs = parameter.getAnnotation(QueryParam.class);
        if (rest != null && !rest.value().isEmpty()) {
            return rest.value();
        }
        return jaxrs != null ? jaxrs.value() : parameter.getName();
    }
}
