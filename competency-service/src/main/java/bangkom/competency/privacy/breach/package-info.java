/** Failures to protect personal data (UU 27/2022 art. 46), each told to those concerned and to the authority in time. */
package bangkom.competency.privacy.breach;
