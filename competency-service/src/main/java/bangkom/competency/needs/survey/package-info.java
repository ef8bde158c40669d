/** Survey instruments (instrumen survei): questions about competencies to all or some units, answered once by each person. */
package bangkom.competency.needs.survey;
