package bangkom.commons.messaging.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work that only one replica may do at a time. It holds an advisory lock on the very connection the work uses: whoever
 * loses the connection has lost the lock and can do nothing more, and PostgreSQL gives it to the next.
 */
abstract class ActiveOne implements Runnable {
    private static final Logger LOG = Logger.getLogger(ActiveOne.class);
    private static final long RETRY_MILLIS = 500;

    /** The first to come after a pause is served at once; those that keep coming are served together. */
    private static final long PACE_NANOS = 10_000_000;

    private final RelayConfig config;
    private final String name;
    private volatile boolean stopping;
    private volatile boolean active;
    private Thread thread;

    ActiveOne(RelayConfig config, String name) {
        this.config = config;
        this.name = name;
    }

    void start() {
        thread = new Thread(this, "bangkom-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    void stop() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    boolean isActive() {
        return active;
    }

    @Override
    public void run() {
        while (!stopping) {
            try (var connection = connect()) {
                takeOver(connection);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                LOG.warnf("%s pauses: %s", name, e.getMessage());
                if (!pause()) {
                    return;
                }
            } finally {
                active = false;
            }
        }
    }

    private void takeOver(Connection connection) throws Exception {
        while (!stopping && !tryLock(connection)) {
            standBy(connection, RETRY_MILLIS);
        }
        if (stopping) {
            return;
        }
        connection.setAutoCommit(false);
        LOG.infof("%s is active here", name);
        active = true;
        begin(connection);
        while (!stopping) {
            var began = System.nanoTime();
            if (!step(connection)) {
                idle();
                TimeUnit.NANOSECONDS.sleep(began + PACE_NANOS - System.nanoTime());
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", config.username());
        config.password().ifPresent(p -> properties.put("password", p));
        properties.put("ApplicationName", name);
        properties.put("tcpKeepAlive", "true");
        properties.put("socketTimeout", "30");
        return DriverManager.getConnection(config.jdbcUrl(), properties);
    }

    private boolean tryLock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            lock.setString(1, name);
            var result = lock.executeQuery();
            result.next();
            return result.getBoolean(1);
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** What to do while another replica is the active one. */
    void standBy(Connection connection, long millis) throws Exception {
        Thread.sleep(millis);
    }

    abstract void begin(Connection connection) throws Exception;

    /** One round of work; false when there was nothing to do. */
    abstract boolean step(Connection connection) throws Exception;

    abstract void idle() throws InterruptedException;
}
