/** Reports on lesson hours (JP): a person's year and the agency's compliance. Owns nothing; reads the credits. */
package bangkom.training.report;
