package bangkom.commons.openapi;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Tells of each operation whose token it asks for: {@code x-roles}, and a line for people to read. */
final class Callers {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName EVERYONE = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final String ANY_TOKEN = "*";

    private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
    private static final DotName WRITTEN =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema");
    private static final DotName SORTABLE = DotName.createSimple("bangkom.commons.paging.Sortable");
    private static final List<DotName> WRAPPERS = List.of(
            DotName.createSimple("org.jboss.resteasy.reactive.RestResponse"),
            DotName.createSimple("bangkom.commons.paging.Page"));

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final IndexView index;

    Callers(IndexView index) {
        this.index = index;
        index.getAnnotations(OPERATION).stream()
                .filter(one -> one.target().kind() == AnnotationTarget.Kind.METHOD && one.value("operationId") != null)
                .forEach(one -> methods.put(
                        one.value("operationId").asString(), one.target().asMethod()));
    }

    boolean has(Operation operation, DotName annotation) {
        var method = methods.get(operation.getOperationId());
        return method != null && method.hasAnnotation(annotation);
    }

    /** Whether it is a read whose answer, or each item of it, is a record. */
    boolean readsRecord(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null || !method.hasAnnotation(GET) || isFile(method)) {
            return false;
        }
        var answered = answered(method);
        return answered != null && answered.isRecord();
    }

    /** What the items of a list may be sorted by. */
    List<String> sortable(Operation operation) {
        var method = methods.get(operation.getOperationId());
        var view = method == null ? null : item(answered(method));
        var fields = view == null ? List.<FieldInfo>of() : view.fields();
        var names =
                fields.stream().filter(field -> field.hasAnnotation(SORTABLE)).map(FieldInfo::name);
        return Stream.concat(names, Stream.of("createdAt")).sorted().toList();
    }

    /** Of a list that tells more than its rows, what stands in its items. */
    private ClassInfo item(ClassInfo answered) {
        var items = answered == null ? null : answered.field("items");
        return items == null || items.type().kind() != Type.Kind.PARAMETERIZED_TYPE
                ? answered
                : index.getClassByName(
                        items.type().asParameterizedType().arguments().get(0).name());
    }

    private ClassInfo answered(MethodInfo method) {
        var written = method.annotation(WRITTEN);
        var type = written == null ? method.returnType() : written.value().asClass();
        for (var wrapper : WRAPPERS) {
            if (type.name().equals(wrapper) && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
                type = type.asParameterizedType().arguments().get(0);
            }
        }
        return index.getClassByName(type.name());
    }

    private static boolean isFile(MethodInfo method) {
        var produced = method.hasAnnotation(PRODUCES)
                ? method.annotation(PRODUCES)
                : method.declaringClass().declaredAnnotation(PRODUCES);
        return produced != null && !List.of(produced.value().asStringArray()).contains(MediaType.APPLICATION_JSON);
    }

    void tell(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            return;
        }
        var roles = roles(method);
        operation.addExtension("x-roles", roles);
        var line = roles.isEmpty()
                ? "Needs no token."
                : roles.contains(ANY_TOKEN) ? "For every valid token." : "For " + String.join(", ", roles) + ".";
        var description = operation.getDescription();
        operation.setDescription(description == null ? line : description + "\n\n" + line);
        if (!roles.isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        }
    }

    /** What the method says, else its class. */
    private static List<String> roles(MethodInfo method) {
        if (method.hasAnnotation(EVERYONE)) {
            return List.of();
        }
        var roles = method.hasAnnotation(ROLES) || method.hasAnnotation(AUTHENTICATED)
                ? method.annotation(ROLES)
                : method.declaringClass().declaredAnnotation(ROLES);
        if (roles == null) {
            return List.of(ANY_TOKEN);
        }
        return Arrays.stream(roles.value().asStringArray())
                .map(role -> role.equals("**") ? ANY_TOKEN : role)
                .toList();
    }
}
