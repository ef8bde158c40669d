/**
 * What came of it (evaluasi pascapelatihan). Owns designs, evaluations, application projects and competency outcomes;
 * hears the directory, persons, sessions and completions; tells bangkom.evaluation.evaluation.v1, .project.v1 and
 * .outcome.v1.
 */
package bangkom.evaluation;
