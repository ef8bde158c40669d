/** Who offers development (penyelenggara), an agency's own and national ones. */
package bangkom.training.offering.provider;
