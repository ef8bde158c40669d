/**
 * Dictionaries as files and as 1EdTech CASE 1.1 (pertukaran kamus). Owns nothing: reads the catalogue, and writes it
 * through its batch; tells nothing.
 */
package bangkom.competency.catalogue.exchange;
