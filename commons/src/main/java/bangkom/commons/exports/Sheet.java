package bangkom.commons.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written (lembar): its rows leave as they come. */
public interface Sheet extends Closeable {
    /** One value for each column; null is an empty cell. */
    void row(List<?> values) throws IOException;
}
