package bangkom.commons.codelist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list as it is written in {@code code-lists.yaml}; a code's own regulation goes before the list's. */
public record WrittenCodeList(CodeLabel title, String regulation, Map<String, WrittenCode> codes) {
    record WrittenCode(String id, String en, String siasn, String regulation) {}

    /** Those of the service that is on this class path, by name; none if it has none. */
    public static Map<String, WrittenCodeList> all() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("code-lists.yaml")) {
            return file == null
                    ? Map.of()
                    : new YAMLMapper().readValue(file, new TypeReference<LinkedHashMap<String, WrittenCodeList>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CodeListView view(String name) {
        return new CodeListView(
                name,
                title,
                codes.entrySet().stream()
                        .map(one -> view(one.getKey(), one.getValue()))
                        .toList());
    }

    private CodeView view(String code, WrittenCode written) {
        return new CodeView(
                code,
                new CodeLabel(written.id(), written.en()),
                written.siasn(),
                written.regulation() == null ? regulation : written.regulation());
    }
}
