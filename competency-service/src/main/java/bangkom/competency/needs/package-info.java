/**
 * Needs analysis (analisis kebutuhan pengembangan kompetensi, AKPK): the analysis itself and the rules of its states, its
 * decisions and its explained priority. What people say is in {@code collection}, what follows from it in {@code item},
 * the steps from the first to the last in {@code cycle}. Hears bangkom.training.plan.v1; tells bangkom.competency.needs.v1.
 */
package bangkom.competency.needs;
