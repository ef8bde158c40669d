/** What the operators of this service look after. */
package bangkom.competency.operation;
