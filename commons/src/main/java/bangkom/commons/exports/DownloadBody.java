package bangkom.commons.exports;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Writes a download in the form asked for; it names the forms because Quarkus' own writer of text takes any object. */
@Provider
@Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
public class DownloadBody implements MessageBodyWriter<Download> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Download.class;
    }

    @Override
    public void writeTo(
            Download download,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
        try {
            download.content().write(out);
        } catch (IOException | RuntimeException e) {
            CurrentRequestManager.get().setEntityWriter(null); // or Quarkus writes the problem as it would the file
            throw e;
        }
    }
}
