package bangkom.commons.openapi;

import bangkom.commons.codelist.WrittenCodeList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;

/** Tells the document which code lists a service has; the gateway routes by these names. */
final class CodeListNames {
    private CodeListNames() {}

    static void tell(Operation operation) {
        if (!"getCodeListOf".equals(operation.getOperationId())) {
            return;
        }
        var lists = new TreeMap<>(WrittenCodeList.all());
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("name"))
                .forEach(parameter -> parameter.getSchema().enumeration(List.copyOf(lists.keySet())));
        operation.addExtension(
                "x-code-lists",
                lists.entrySet().stream()
                        .map(one -> new TreeMap<>(Map.of("name", one.getKey(), "title", title(one.getValue()))))
                        .toList());
    }

    private static Map<String, String> title(WrittenCodeList list) {
        return new TreeMap<>(Map.of("id", list.title().id(), "en", list.title().en()));
    }
}
