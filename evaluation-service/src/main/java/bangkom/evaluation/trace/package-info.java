/** This service's part of a trace (jejak): sessions to evaluations and projects, and these to outcomes. */
package bangkom.evaluation.trace;
