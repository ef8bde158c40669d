/** For tests only: real PostgreSQL, Kafka and tokens; checks of contracts and of the architecture. */
package bangkom.testkit;
