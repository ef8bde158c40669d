package bangkom.commons.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What every value keeps because of its type. What is asked for has its own longest length, or lint finds it; what is
 * answered was asked for once, so the longest that may be asked for bounds it.
 */
final class Limits {
    private static final int LONGEST_ANSWERED = 4000;
    private static final int MOST_ANSWERED = 10_000;
    private static final int LONGEST_PAGE = 200;
    private static final String ANY_TEXT = "^[^\\u0000]*$";

    private final Set<String> asked;

    Limits(Set<String> asked) {
        this.asked = asked;
    }

    void complete(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.startsWith("Page") && schema.getProperties().get("items") != null) {
                schema.getProperties().get("items").setMaxItems(LONGEST_PAGE);
            }
            complete(schema, !asked.contains(name));
        });
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(one -> complete(one.getSchema(), false));
                    }
                    operation.getResponses().getAPIResponses().values().stream()
                            .filter(response -> response.getContent() != null)
                            .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                            .forEach(content -> complete(content.getSchema(), true));
                });
    }

    private void complete(Schema schema, boolean answered) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(part -> complete(part, answered));
        }
        for (var parts : new List<?>[] {schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()}) {
            if (parts != null) {
                parts.forEach(part -> complete((Schema) part, answered));
            }
        }
        complete(schema.getItems(), answered);
        complete(schema.getAdditionalPropertiesSchema(), answered);
        bound(schema, answered);
    }

    private static void bound(Schema schema, boolean answered) {
        if (is(schema, SchemaType.OBJECT) && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
        if (is(schema, SchemaType.STRING) && schema.getEnumeration() == null) {
            text(schema, answered);
        }
        if (answered && is(schema, SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(MOST_ANSWERED);
        }
        if (is(schema, SchemaType.INTEGER)) {
            var wide = "int64".equals(schema.getFormat());
            if (schema.getMinimum() == null) {
                schema.setMinimum(BigDecimal.valueOf(wide ? Long.MIN_VALUE : Integer.MIN_VALUE));
            }
            if (schema.getMaximum() == null) {
                schema.setMaximum(BigDecimal.valueOf(wide ? Long.MAX_VALUE : Integer.MAX_VALUE));
            }
        }
    }

    private static void text(Schema schema, boolean answered) {
        var format = schema.getFormat() == null ? "" : schema.getFormat();
        switch (format) {
            case "uuid" -> schema.setMaxLength(36);
            case "date" -> schema.maxLength(10).setPattern("^(19|2[01])\\d\\d-\\d\\d-\\d\\d$");
            case "date-time" -> schema.setMaxLength(40);
            default -> {
                if (schema.getPattern() == null && format.isEmpty()) {
                    schema.setPattern(ANY_TEXT);
                }
                if (answered && schema.getMaxLength() == null) {
                    schema.setMaxLength(LONGEST_ANSWERED);
                }
            }
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
