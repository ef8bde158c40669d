package bangkom.deploy.bench;

import java.io.IOException;
import java.sql.SQLException;

/** What the same database does for the same SQL when nothing stands before it, with 8 clients. */
interface Anchor {
    int CLIENTS = 8;

    String name();

    double perSecond(AnchorSql sql, int seconds) throws IOException, InterruptedException, SQLException;
}
