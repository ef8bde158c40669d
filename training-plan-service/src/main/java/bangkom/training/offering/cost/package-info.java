/** Nation-wide cost ceilings (standar biaya masukan). */
package bangkom.training.offering.cost;
