/**
 * Needs (kebutuhan pengembangan) of a unit in a competency: consolidated from gaps and findings, put in order, decided by
 * people, and followed until they are planned and addressed.
 */
package bangkom.competency.needs.item;
