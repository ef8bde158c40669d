package bangkom.commons.exports;

import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that is written as it is read (unduhan). */
@Schema(type = SchemaType.STRING, format = "binary")
public record Download(String fileName, StreamingOutput content) {}
