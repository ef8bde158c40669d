/**
 * The directory (instansi, unit organisasi, jabatan, pegawai): a mirror of the agency's own personnel system, never its
 * master. Owns agencies, units, posts, civil servants and their yearly performance; hears nothing; tells
 * bangkom.directory.v1 (ids only) and bangkom.internal.person.v1 (who a person is, for the suite's own services).
 */
package bangkom.competency.directory;
