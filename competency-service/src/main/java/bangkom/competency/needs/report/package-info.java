/** Needs added up, from the person to the nation, and how people were involved in finding them. */
package bangkom.competency.needs.report;
