/**
 * What people can do now (hasil kompetensi): a level before and after, proposed by one person on the ground of an
 * evaluation or a project and confirmed by another. Tells bangkom.evaluation.outcome.v1, and the profile follows.
 */
package bangkom.evaluation.outcome;
