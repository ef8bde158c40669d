/**
 * The needs that the competency service's analyses accepted (kebutuhan pengembangan kompetensi). Owns nothing; hears
 * bangkom.competency.needs.v1; tells nothing.
 */
package bangkom.training.need;
