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
import org.hibernate.Session;

/** What a transaction writes about itself: one round trip for all of it, after everything else has been flushed. */
@ApplicationScoped
public class LastStatements {
    private final EntityManager entities;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    LastStatements(
            EntityManager entities, TransactionManager transactions, TransactionSynchronizationRegistry registry) {
        this.entities = entities;
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

    /** Not an interposed synchronisation: those run after Hibernate's own, too late for the flush below to count. */
    private void sendAtCommit(List<Passenger> waiting) {
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    entities.flush(); // takes the row locks first, so that seq follows sequence
                    entities.unwrap(Session.class).doWork(connection -> send(waiting, connection));
                }

                @Override
                public void afterCompletion(int status) {}
            });
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException("No transaction to write in", e);
        }
    }

    private static void send(List<Passenger> waiting, Connection connection) throws SQLException {
        var train = new StatementTrain();
        for (var passenger : waiting) {
            passenger.board(train, connection);
        }
        train.send(connection);
    }

    /** Puts its statements on the train. */
    @FunctionalInterface
    public interface Passenger {
        void board(StatementTrain train, Connection connection) throws SQLException;
    }
}
