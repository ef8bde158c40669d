package bangkom.commons.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;

/** What a parameter of one name means and may hold, wherever it appears. */
final class Parameters {
    private static final DotName IDEMPOTENT = DotName.createSimple("bangkom.commons.idempotency.Idempotent");
    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("id", "Its id"),
            Map.entry("cursor", "`next` of the last page; without it the first page"),
            Map.entry("limit", "How many at most"),
            Map.entry("count", "Whether to tell in `total` how many there are on all pages"),
            Map.entry(
                    "include", "What else to tell of each, separated by commas, so that nobody has to ask one by one"),
            Map.entry("onDate", "As it is, or was, on this day; without it today"),
            Map.entry("asOf", "As it was at this time; without it now"),
            Map.entry("node", "What to look up, as kind:id; up to 50"),
            Map.entry("year", "The calendar year"),
            Map.entry("by", "What the rows stand for"),
            Map.entry("purpose", "What the comparison is for"),
            Map.entry("name", "Its name"),
            Map.entry("If-None-Match", "`ETag` of what the caller has; 304 if it is still so"),
            Map.entry("If-Match", "`ETag` of the version that was seen; 428 without it, 412 if there is a newer one"));

    static final String FIELDS = "fields";

    private final Callers callers;

    Parameters(Callers callers) {
        this.callers = callers;
    }

    void complete(Operation operation) {
        if (callers.has(operation, IDEMPOTENT)) {
            operation.addParameter(idempotencyKey());
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    response.addHeader(
                            "Idempotent-Replayed", OASFactory.createHeader().ref("IdempotentReplayed"));
                }
            });
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Parameters::complete);
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getName().equals("sort"))
                    .forEach(parameter -> sort(parameter, callers.sortable(operation)));
        }
    }

    private static void complete(Parameter parameter) {
        var name = parameter.getName();
        if (parameter.getDescription() == null) {
            parameter.setDescription(
                    parameter.getIn() == Parameter.In.PATH && !name.equals("id")
                            ? "Its " + words(name)
                            : MEANING.getOrDefault(name, "Only those of this " + words(name)));
        }
        var schema = parameter.getSchema();
        switch (name) {
            case "cursor" -> schema.pattern("^[A-Za-z0-9_=-]*$").maxLength(2000);
            case "If-Match" -> schema.pattern("^\"\\d{1,19}\"$").maxLength(21).examples(List.of("\"3\""));
            case "If-None-Match" -> schema.pattern("^[!-~ ]*$").examples(List.of("\"3f0c\""));
            case "node" ->
                schema.minItems(1)
                        .maxItems(50)
                        .items(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .pattern("^[a-z-]{2,40}:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
                                .maxLength(77)
                                .examples(List.of("training-need:0198c0de-0000-7000-8000-000000000001")));
            default -> {}
        }
    }

    private static void sort(Parameter parameter, List<String> names) {
        var one = "-?(" + String.join("|", names) + ")";
        parameter.setDescription("The order of the list: up to three of " + String.join(", ", names)
                + ", separated by commas; with - the greatest or newest first");
        parameter
                .getSchema()
                .pattern("^" + one + "(," + one + "){0,2}$")
                .examples(List.of(
                        names.stream().map(name -> "-" + name).findFirst().orElseThrow()));
    }

    /** Any read may be cut down to some of its fields. */
    void select(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(FIELDS)
                .in(Parameter.In.QUERY)
                .description("Only these fields of the answer, or of each item of a list; the others are left out, also"
                        + " where the schema requires them")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[A-Za-z0-9]+(,[A-Za-z0-9]+)*$")
                        .maxLength(1000)));
    }

    void revalidate(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("`ETag` of the version the caller has; 304 if there is no newer one")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[!-~ ]*$")
                        .maxLength(200)
                        .examples(List.of("\"3\""))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Chosen by the client, new for each thing to be done; sent again within 24 hours it has no"
                        + " second effect and gets the first answer")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[!-~]+$")
                        .maxLength(255)
                        .examples(List.of("0198c0de-0000-7000-8000-00000000000a")));
    }

    private static String words(String name) {
        return name.replaceFirst("Id$", "").replaceAll("(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
