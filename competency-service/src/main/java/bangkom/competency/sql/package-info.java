/** Set-based SQL in the current transaction, for the packages that move many rows at once. */
package bangkom.competency.sql;
