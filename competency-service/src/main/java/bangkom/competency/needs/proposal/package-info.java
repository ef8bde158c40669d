/** Proposals of civil servants for themselves (usulan pegawai): each gets an answer with its reason. */
package bangkom.competency.needs.proposal;
