/** This service's part of the trace (jejak) from a need to a certificate. Owns nothing; reads what the features keep. */
package bangkom.training.trace;
