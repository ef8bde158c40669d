/**
 * What can be had to develop a competency, and at which price (penyelenggara, kerja sama, program, standar biaya). Owns
 * providers, partnership agreements, programmes and cost standards; hears nothing; tells bangkom.training.offering.v1.
 */
package bangkom.training.offering;
