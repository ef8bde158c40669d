/** What became of a session: completion records with lesson hours, and certificates (STTP). */
package bangkom.training.delivery.completion;
