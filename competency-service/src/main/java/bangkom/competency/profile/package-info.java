/**
 * Competency profiles (profil kompetensi). Owns evidence and the level that follows from it, and says whose records a
 * caller may see; tells bangkom.competency.profile.v1.
 */
package bangkom.competency.profile;
