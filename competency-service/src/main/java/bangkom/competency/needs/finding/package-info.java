/** What anybody found to be needed (temuan), in one shape, whether it was said in a survey, an interview or a dialogue. */
package bangkom.competency.needs.finding;
