/**
 * The calendar of a needs analysis (kalender AKPK): which phase is due, which is late, and by how many days each was. Tells
 * a late phase once on bangkom.competency.needs.v1.
 */
package bangkom.competency.needs.calendar;
