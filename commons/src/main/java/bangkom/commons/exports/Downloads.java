package bangkom.commons.exports;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Answers that are as long as a table: read in one transaction while they are sent, a few at a time. */
@ApplicationScoped
public class Downloads {
    /** Each holds a database connection for as long as its reader takes. */
    private static final int AT_ONCE = 3;

    private static final int BUFFER = 32 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final CurrentScope scope;
    private final EntityManager entities;
    private final ObjectMapper json;

    Downloads(CurrentScope scope, EntityManager entities, ObjectMapper json) {
        this.scope = scope;
        this.entities = entities;
        this.json = json;
    }

    /** All pages of a list, one after the other, so that only one is in memory; the columns are the fields of its view. */
    public <V extends Record> Download list(String name, HttpHeaders headers, Class<V> view, Pages<V> pages) {
        return list(new AgencyScope(scope.agencyId()), name, headers, view, pages);
    }

    public <V extends Record> Download list(
            AgencyScope agency, String name, HttpHeaders headers, Class<V> view, Pages<V> pages) {
        var columns = new ViewColumns(view, json);
        var format = SheetFormat.wanted(headers.getAcceptableMediaTypes());
        return of(agency, name, format, columns.names(), sheet -> {
            String cursor = null;
            do {
                var page = pages.read(Paging.next(cursor));
                for (var item : page.items()) {
                    sheet.row(columns.row(item));
                }
                entities.clear();
                cursor = page.next();
            } while (cursor != null);
        });
    }

    public Download of(AgencyScope agency, String name, SheetFormat format, List<String> columns, Rows rows) {
        return new Download(name + "." + format.extension(), out -> {
            if (!places.tryAcquire()) {
                throw new ProblemException(CommonProblem.UNAVAILABLE, "downloads: %d", AT_ONCE);
            }
            try {
                scope.call(agency, () -> {
                    QuarkusTransaction.requiringNew()
                            .timeout((int) LONGEST.toSeconds())
                            .call(() -> {
                                write(out, format, columns, rows);
                                return null;
                            });
                    return null;
                });
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            } finally {
                places.release();
            }
        });
    }

    /** What breaks off in the middle is not ended: nobody shall take a part for the whole. */
    private static void write(OutputStream out, SheetFormat format, List<String> columns, Rows rows) throws Exception {
        var buffered = new BufferedOutputStream(new KeptOpen(out), BUFFER);
        var sheet = format.open(buffered, columns);
        rows.writeTo(sheet);
        sheet.close();
        buffered.flush();
    }

    /** Reads a page of a list. */
    @FunctionalInterface
    public interface Pages<V extends Record> {
        Page<V> read(Paging paging);
    }

    /** Writes its rows to a sheet. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Sheet sheet) throws Exception;
    }

    /** Closing a sheet does not end the answer: the transaction has to end well first. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
