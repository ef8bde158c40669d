/**
 * The directory (instansi, unit organisasi): a mirror of the agency's own personnel system, never its master. Owns
 * agencies and their units; hears nothing; tells bangkom.directory.v1.
 */
package bangkom.competency.directory;
