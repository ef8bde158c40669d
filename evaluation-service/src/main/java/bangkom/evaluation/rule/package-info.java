/** Figures of evaluation that hold from a date on, each with its source (acuan penilaian). */
package bangkom.evaluation.rule;
