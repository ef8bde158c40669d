/** Needs analysis (analisis kebutuhan pengembangan kompetensi, AKPK): its states, its needs and their explained priority. */
package bangkom.competency.needs;
