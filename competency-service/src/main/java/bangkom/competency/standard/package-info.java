/**
 * Job competency standards (standar kompetensi jabatan, SKJ): what a position requires of who holds it. Owns standards
 * and the defaults by job tier; hears nothing; tells bangkom.competency.catalogue.v1.
 */
package bangkom.competency.standard;
