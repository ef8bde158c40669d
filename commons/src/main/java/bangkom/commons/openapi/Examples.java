package bangkom.commons.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes an example of every body from its schema: a field's own example, else the one of its name in
 * {@code openapi-examples.properties} of the service, else of {@code openapi-examples-commons.properties}.
 */
final class Examples {
    private static final String PREFIX = "#/components/schemas/";
    private static final String ID = "0198c0de-0000-7000-8000-000000000001";
    private static final int DEEPEST = 8;

    private final Map<String, Schema> schemas;
    private final Properties byName = new Properties();

    Examples(OpenAPI api) {
        schemas = api.getComponents().getSchemas();
        // The days and times of one made-up case, not those of the generator.
        Stream.of("LocalDate", "Instant")
                .map(schemas::get)
                .filter(Objects::nonNull)
                .forEach(schema -> schema.setExamples(null));
        load("openapi-examples-commons.properties");
        load("openapi-examples.properties");
    }

    private void load(String name) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file != null) {
                byName.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> complete(response.getContent()));
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getName().equals(Parameters.FIELDS))
                    .forEach(parameter -> parameter.getSchema().examples(List.of(field(operation))));
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getExample() == null)
                    .forEach(parameter -> parameter.setExample(of(parameter.getName(), parameter.getSchema(), 0)));
        }
    }

    /** One that the answer, or each item of the list, really has. */
    private String field(Operation operation) {
        var content =
                operation.getResponses().getAPIResponse("200").getContent().getMediaTypes();
        var fields = fields(content.values().iterator().next().getSchema()).keySet();
        return fields.contains("id")
                ? "id"
                : fields.stream()
                        .filter(name -> name.matches("[A-Za-z0-9]+"))
                        .findFirst()
                        .orElseThrow();
    }

    private Map<String, Schema> fields(Schema schema) {
        if (schema.getRef() == null) {
            return schema.getProperties();
        }
        var name = schema.getRef().substring(PREFIX.length());
        var fields = fields(schemas.get(name));
        return name.startsWith("Page") ? fields(fields.get("items").getItems()) : fields;
    }

    private void complete(Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .filter(one -> one.getSchema() != null && one.getExample() == null)
                    .forEach(one -> one.setExample(of("", one.getSchema(), 0)));
        }
    }

    private Object of(String name, Schema schema, int depth) {
        if (schema.getRef() != null) {
            return of(name, schemas.get(schema.getRef().substring(PREFIX.length())), depth);
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getDefaultValue() != null) {
            return schema.getDefaultValue();
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        var part = Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .findFirst();
        if (part.isPresent()) {
            return of(name, part.get(), depth);
        }
        if (is(schema, SchemaType.OBJECT)) {
            return object(schema, depth);
        }
        if (is(schema, SchemaType.ARRAY)) {
            return array(name, schema, depth);
        }
        return scalar(name, schema);
    }

    private Object object(Schema schema, int depth) {
        var example = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null && depth < DEEPEST) {
            schema.getProperties().forEach((name, field) -> example.put(name, of(name, field, depth + 1)));
        }
        return example;
    }

    private Object array(String name, Schema schema, int depth) {
        var example = new ArrayList<>();
        var least = schema.getMinItems() == null ? 1 : Math.max(1, schema.getMinItems());
        if (depth < DEEPEST) {
            var item = of(name.replaceFirst("ies$", "y").replaceFirst("s$", ""), schema.getItems(), depth + 1);
            example.addAll(Collections.nCopies(least, item));
        }
        return example;
    }

    private Object scalar(String name, Schema schema) {
        if (is(schema, SchemaType.STRING)) {
            return text(name, schema);
        }
        if (is(schema, SchemaType.BOOLEAN)) {
            return true;
        }
        if (is(schema, SchemaType.INTEGER) || is(schema, SchemaType.NUMBER)) {
            return number(name, schema);
        }
        return null;
    }

    private Object number(String name, Schema schema) {
        var least = Objects.requireNonNullElse(schema.getMinimum(), BigDecimal.ONE);
        var most = Objects.requireNonNullElse(schema.getMaximum(), BigDecimal.valueOf(Integer.MAX_VALUE));
        var named = byName.getProperty(name, "");
        if (named.matches("\\d+")) {
            var number = new BigDecimal(named);
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return number;
            }
        }
        return least.signum() < 0 ? BigDecimal.ONE : least;
    }

    private Object text(String name, Schema schema) {
        return switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
            case "uuid" -> ID;
            case "date" -> byName.getProperty(name, "2026-03-02");
            case "date-time" -> "2026-03-02T01:00:00Z";
            case "uri" -> "https://bangkom.example/" + name;
            default -> byName.getProperty(name, "Contoh");
        };
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
