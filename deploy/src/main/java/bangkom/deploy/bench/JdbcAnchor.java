package bangkom.deploy.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** The same without pgbench: a loop over prepared statements on 8 connections. */
final class JdbcAnchor implements Anchor {
    private final String url;

    JdbcAnchor(String url) {
        this.url = url;
    }

    @Override
    public String name() {
        return "JDBC loop (no pgbench on this machine)";
    }

    @Override
    public double perSecond(AnchorSql sql, int seconds) throws InterruptedException, SQLException {
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            var clients = new ArrayList<Callable<Long>>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(() -> loop(sql, end));
            }
            long done = 0;
            for (Future<Long> client : threads.invokeAll(clients)) {
                done += client.get();
            }
            return (double) done / seconds;
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private long loop(AnchorSql sql, long end) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(sql.statements().size() == 1);
            var statements = new ArrayList<PreparedStatement>();
            for (var text : sql.statements()) {
                statements.add(connection.prepareStatement(text.replaceAll(":n\\b", "?")));
            }
            long done = 0;
            for (; System.nanoTime() < end; done++) {
                once(connection, statements, ThreadLocalRandom.current().nextLong(1, sql.most() + 1));
            }
            return done;
        }
    }

    private static void once(Connection connection, Iterable<PreparedStatement> statements, long n)
            throws SQLException {
        for (var statement : statements) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setLong(i, n);
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
