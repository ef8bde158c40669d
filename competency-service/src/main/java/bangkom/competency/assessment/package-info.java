/**
 * Assessments of competency (penilaian kompetensi). Owns assessments and what they, completions and confirmed outcomes
 * prove; hears bangkom.training.participation.v1 and bangkom.evaluation.outcome.v1; tells
 * bangkom.competency.profile.v1.
 */
package bangkom.competency.assessment;
