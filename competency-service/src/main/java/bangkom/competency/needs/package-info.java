/**
 * Needs analysis (analisis kebutuhan pengembangan kompetensi, AKPK): the analysis itself and the rules of its states, its
 * decisions and its explained priority. What people say is in {@code survey} and {@code conversation}, and comes to one
 * shape in {@code finding}; what follows from it is in {@code item}; the steps from the first to the last in {@code cycle}.
 * Hears bangkom.training.plan.v1; tells bangkom.competency.needs.v1.
 */
package bangkom.competency.needs;
