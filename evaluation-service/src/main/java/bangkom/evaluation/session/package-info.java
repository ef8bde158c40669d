/**
 * What this service knows of sessions and of who completed them (kelas dan kelulusan). Owns nothing; hears
 * bangkom.training.session.v1 and bangkom.training.participation.v1; tells nothing.
 */
package bangkom.evaluation.session;
