/**
 * What this service knows of the directory (unit organisasi). Owns nothing; hears bangkom.directory.v1; tells nothing.
 */
package bangkom.training.directory;
