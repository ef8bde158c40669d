package bangkom.commons.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * An answer has all its fields; one of them is null only where its record says {@code @Nullable}. In a request what is
 * not required may be left out or null.
 */
final class Fields {
    private static final String PREFIX = "#/components/schemas/";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName MAY_BE_ABSENT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    private final Map<String, ClassInfo> records = new LinkedHashMap<>();

    Fields(IndexView index) {
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(one -> one.name().toString().startsWith("bangkom."))
                .filter(one -> !describesItself(one))
                .forEach(one -> records.put(schemaName(one), one));
    }

    /** Answers with the names of what is asked for. */
    Set<String> complete(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var asked = reachable(
                schemas,
                operations(api)
                        .flatMap(one -> one.getRequestBody() == null
                                ? Stream.empty()
                                : contents(one.getRequestBody().getContent())));
        var answered = reachable(
                schemas,
                operations(api)
                        .flatMap(one -> one.getResponses().getAPIResponses().values().stream()
                                .flatMap(response -> contents(response.getContent()))));
        answered.removeAll(asked);
        answered.forEach(name -> answer(name, schemas.get(name)));
        asked.stream().filter(records::containsKey).forEach(name -> request(schemas.get(name)));
        return asked;
    }

    private static String schemaName(ClassInfo record) {
        var schema = record.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? record.simpleName()
                : schema.value("name").asString();
    }

    private static boolean describesItself(ClassInfo record) {
        var schema = record.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("properties") != null;
    }

    private void answer(String name, Schema schema) {
        var record = records.get(name.startsWith("Page") && !records.containsKey(name) ? "Page" : name);
        if (record == null || schema.getProperties() == null || record.hasDeclaredAnnotation(MAY_BE_ABSENT)) {
            return;
        }
        var required = new ArrayList<String>();
        for (var component : record.recordComponentsInDeclarationOrder()) {
            if (!schema.getProperties().containsKey(component.name())) {
                continue;
            }
            if (!record.field(component.name()).hasAnnotation(MAY_BE_ABSENT)) {
                required.add(component.name());
            }
            if (component.hasAnnotation(NULLABLE) || component.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(
                        component.name(), nullable(schema.getProperties().get(component.name())));
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void request(Schema schema) {
        if (schema.getProperties() != null) {
            Map.copyOf(schema.getProperties()).forEach((name, field) -> {
                if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
                    schema.addProperty(name, nullable(field));
                }
            });
        }
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            schema.addType(Schema.SchemaType.NULL);
        }
        return schema;
    }

    private static Stream<org.eclipse.microprofile.openapi.models.Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Schema> contents(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(one -> one.getSchema())
                        .filter(schema -> schema != null);
    }

    private static Set<String> reachable(Map<String, Schema> schemas, Stream<Schema> roots) {
        var names = new LinkedHashSet<String>();
        var next = new ArrayDeque<Schema>(roots.toList());
        while (!next.isEmpty()) {
            var schema = next.pop();
            if (schema.getRef() != null && schema.getRef().startsWith(PREFIX)) {
                var name = schema.getRef().substring(PREFIX.length());
                if (names.add(name)) {
                    next.push(schemas.get(name));
                }
            }
            next.addAll(parts(schema));
        }
        return names;
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(part -> part != null)
                .forEach(parts::add);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(list -> list != null)
                .forEach(parts::addAll);
        return parts;
    }
}
