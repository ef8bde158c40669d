/**
 * What was learnt, applied in real work and measured (proyek penerapan). Tells bangkom.evaluation.project.v1.
 */
package bangkom.evaluation.project;
