/**
 * What competencies there are (kamus kompetensi) and which the agency's goals ask for. Owns dictionaries, competencies
 * with their levels, and organisational goals; hears nothing; tells bangkom.competency.catalogue.v1.
 */
package bangkom.competency.catalogue;
