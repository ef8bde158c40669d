/**
 * Delivery (penyelenggaraan): how requests fail; sessions are in {@code session}, who takes part in {@code enrolment},
 * what they completed in {@code completion}. Tells bangkom.training.session.v1 and bangkom.training.participation.v1.
 */
package bangkom.training.delivery;
