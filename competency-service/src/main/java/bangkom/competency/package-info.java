/**
 * Who needs what: owns the directory, competency dictionaries, job standards, assessments and profiles; hears of
 * completions and outcomes; tells of each change.
 */
package bangkom.competency;
