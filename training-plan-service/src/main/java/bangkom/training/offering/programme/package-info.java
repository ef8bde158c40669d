/** Programmes of development (program) with their outcomes and cost. */
package bangkom.training.offering.programme;
