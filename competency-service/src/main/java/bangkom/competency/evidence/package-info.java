/**
 * What speaks for a person's level, piece by piece: recorded as prior learning, judged by another person, put right and
 * taken back. Writes evidence, whose levels profile decides; tells bangkom.competency.profile.v1.
 */
package bangkom.competency.evidence;
