/** What this service knows of competencies (kompetensi). Owns nothing; hears bangkom.competency.catalogue.v1. */
package bangkom.training.catalogue;
