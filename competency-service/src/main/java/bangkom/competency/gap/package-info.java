/**
 * Competency gaps (kesenjangan kompetensi) and the job-person match: read from the standards in force and the profiles.
 * Owns the thresholds of the match; tells nothing.
 */
package bangkom.competency.gap;
