/** Delivery (penyelenggaraan): sessions of planned items, their meetings, who takes part, and what they completed. */
package bangkom.training.delivery;
