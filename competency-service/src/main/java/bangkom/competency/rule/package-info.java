/**
 * The rules of the nation that are in force from a day on: thresholds of the match, talent boxes, levels of job tiers. Owns
 * them; hears and tells nothing.
 */
package bangkom.competency.rule;
