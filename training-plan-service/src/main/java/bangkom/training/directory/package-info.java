/**
 * What this service knows of units, positions and civil servants (unit organisasi, jabatan, ASN). Owns nothing; hears
 * bangkom.directory.v1 and bangkom.internal.person.v1; tells nothing.
 */
package bangkom.training.directory;
