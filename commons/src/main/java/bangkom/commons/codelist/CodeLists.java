package bangkom.commons.codelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lists of this service, read once. */
@ApplicationScoped
public class CodeLists {
    private final Map<String, Tagged> lists = new HashMap<>();

    /** A list and the tag that changes with its content. */
    record Tagged(CodeListView list, String etag) {}

    CodeLists(ObjectMapper json) throws JsonProcessingException {
        for (var written : WrittenCodeList.all().entrySet()) {
            var list = written.getValue().view(written.getKey());
            var tag = UUID.nameUUIDFromBytes(json.writeValueAsBytes(list));
            lists.put(written.getKey(), new Tagged(list, "\"" + tag + "\""));
        }
    }

    /** What a code is called; null if the list does not have it. */
    public CodeLabel label(String list, String code) {
        return find(list).map(Tagged::list).map(CodeListView::codes).orElse(List.of()).stream()
                .filter(one -> one.code().equals(code))
                .map(CodeView::label)
                .findFirst()
                .orElse(null);
    }

    Optional<Tagged> find(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
