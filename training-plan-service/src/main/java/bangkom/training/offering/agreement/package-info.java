/** Partnership agreements with providers (perjanjian kerja sama). */
package bangkom.training.offering.agreement;
