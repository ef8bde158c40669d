package bangkom.commons.imports;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file in their order, the one with the names of the columns first. */
interface TableRows extends Closeable {
    /** The cells of the next row; null behind the last. */
    String[] next() throws IOException;
}
