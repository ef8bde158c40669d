package bangkom.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes bad bodies out of good ones. */
final class Spoiler {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x".repeat(5_000),
            "\u0000",
            "\ud800",
            "😀",
            "'; drop table employee; --",
            "<script>",
            "=1+1",
            "0000-00-00",
            "2026-02-30",
            "1900-01-01",
            "9999-12-31",
            "-999999999-01-01",
            "../../etc/passwd",
            "RUBBISH");
    private static final List<Long> NUMBERS =
            List.of(-1L, 0L, 1L, 2_147_483_647L, 2_147_483_648L, Long.MAX_VALUE, Long.MIN_VALUE);

    private Spoiler() {}

    /** Bodies that nobody can mean; each must be refused. */
    static Map<String, String> refused(JsonNode body, JsonNode schema, boolean batch) {
        var bad = new LinkedHashMap<String, String>();
        var text = body.toString();
        bad.put("cut off", text.substring(0, text.length() - 1));
        bad.put("a list", "[]");
        bad.put("nothing", "");
        bad.put("null", "null");
        if (!schema.path("additionalProperties").asBoolean()) {
            bad.put(
                    "unknown field",
                    with(body, List.of("unknownField"), MAKE.numberNode(1)).toString());
        }
        for (var place : places(body)) {
            if (ofAnyType(schema, place)) {
                continue;
            }
            var found = at(body, place);
            bad.put(
                    "wrong type at " + place,
                    with(
                                    body,
                                    place,
                                    found.isObject()
                                            ? MAKE.textNode("x")
                                            : MAKE.objectNode().put("x", 1))
                            .toString());
        }
        if (!batch) {
            schema.path("required").forEach(name -> bad.put("without " + name.asText(), without(body, name.asText())));
        }
        return bad;
    }

    /** Where the document leaves the type open, what is wrong is for the rules to say. */
    private static boolean ofAnyType(JsonNode schema, List<String> place) {
        var at = schema;
        for (var name : place) {
            at = at.path("properties").has(name) ? at.path("properties").path(name) : at.path("additionalProperties");
        }
        return at.isObject() && at.isEmpty();
    }

    /** A body that may be good or bad. */
    static String wild(JsonNode body, List<UUID> ids, Random random) {
        if (body.isTextual()) {
            return wildCell(body.asText(), random);
        }
        var places = places(body);
        if (places.isEmpty()) {
            return body.toString();
        }
        return with(body, places.get(random.nextInt(places.size())), value(ids, random))
                .toString();
    }

    /** A table of rows with one of its cells changed. */
    private static String wildCell(String rows, Random random) {
        var cells = rows.split("(?<=[,\n])", -1);
        int at = random.nextInt(cells.length);
        cells[at] = text(random) + (cells[at].endsWith("\n") ? "\n" : ",");
        return String.join("", cells);
    }

    static JsonNode value(List<UUID> ids, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.numberNode(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 2 -> MAKE.numberNode(0.5);
            case 3 -> MAKE.booleanNode(true);
            case 4 -> MAKE.arrayNode();
            case 5 ->
                MAKE.textNode((ids.isEmpty() ? UUID.randomUUID() : ids.get(random.nextInt(ids.size()))).toString());
            default -> MAKE.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Where there is a value, through the first element of each list. */
    private static List<List<String>> places(JsonNode body) {
        var places = new ArrayList<List<String>>();
        collect(body, List.of(), places);
        return places.subList(0, Math.min(places.size(), 40));
    }

    private static void collect(JsonNode node, List<String> at, List<List<String>> places) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                var place = new ArrayList<>(at);
                place.add(field.getKey());
                places.add(place);
                collect(field.getValue(), place, places);
            });
        } else if (node.isArray() && !node.isEmpty()) {
            var place = new ArrayList<>(at);
            place.add("0");
            places.add(place);
            collect(node.get(0), place, places);
        }
    }

    private static JsonNode at(JsonNode body, List<String> place) {
        var node = body;
        for (var step : place) {
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }

    private static JsonNode with(JsonNode body, List<String> place, JsonNode value) {
        var copy = body.deepCopy();
        var parent = at(copy, place.subList(0, place.size() - 1));
        var last = place.get(place.size() - 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        }
        return copy;
    }

    private static String without(JsonNode body, String field) {
        ObjectNode copy = body.deepCopy();
        copy.remove(field);
        return copy.toString();
    }
}
