package bangkom.commons.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of codes (daftar kode) in the order in which people should see them. */
public record CodeListView(
        @Schema(examples = "development-form") String name, CodeLabel title, List<CodeView> codes) {}
