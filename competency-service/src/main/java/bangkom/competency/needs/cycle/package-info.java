/** The steps of a needs analysis from its opening to its closure; each one is a leader's or an administrator's act. */
package bangkom.competency.needs.cycle;
