/** Who changed what and who read whose record (jejak audit). */
package bangkom.commons.audit;
