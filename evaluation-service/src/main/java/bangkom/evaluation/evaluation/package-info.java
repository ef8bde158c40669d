/**
 * Evaluations of sessions (evaluasi pascapelatihan): scheduled when a session completes, opened and closed by the
 * calendar, answered by those invited, scored and finalised by a person. Tells bangkom.evaluation.evaluation.v1.
 */
package bangkom.evaluation.evaluation;
