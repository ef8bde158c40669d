/**
 * Who works for whom, as far as evaluations need it (pegawai dan atasan langsung). Owns nothing; hears
 * bangkom.directory.v1 and bangkom.internal.person.v1; tells nothing.
 */
package bangkom.evaluation.directory;
