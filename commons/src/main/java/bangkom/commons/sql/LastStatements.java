package bangkom.commons.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a transaction writes about itself: one round trip for all of it, after everything else has been flushed. */
@ApplicationScoped
public class LastStatements {
    private final EntityManager entities;
    private final DataSource database;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    LastStatements(
            EntityManager entities,
            DataSource database,
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry) {
        this.entities = entities;
        this.database = database;
        this.transactions = transactions;
        this.registry = registry;
    }

    /** Asked for its statements at the end of the current transaction, in the order of these calls. */
    public void add(Passenger passenger) {
        @SuppressWarnings("unchecked")
        var waiting = (List<Passenger>) registry.getResource(LastStatements.class);
        if (waiting == null) {
            waiting = new ArrayList<>();
            registry.putResource(LastStatements.class, waiting);
            sendAtCommit(waiting);
        }
        waiting.add(passenger);
    }

    /** Not an interposed synchronisation: those may write nothing more through Hibernate. */
    private void sendAtCommit(List<Passenger> waiting) {
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    entities.flush(); // takes the row locks first, so that seq follows sequence
                    send(waiting);
                }

                @Override
                public void afterCompletion(int status) {}
            });
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException("No transaction to write in", e);
        }
    }

    private void send(List<Passenger> waiting) {
        try (var connection = database.getConnection()) {
            var train = new StatementTrain();
            for (var passenger : waiting) {
                passenger.board(train, connection);
            }
            train.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts its statements on the train. */
    @FunctionalInterface
    public interface Passenger {
        void board(StatementTrain train, Connection connection) throws SQLException;
    }
}
