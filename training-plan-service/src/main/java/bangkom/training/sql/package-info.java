/** Set-based SQL inside the running transaction; no business word. Owns nothing. */
package bangkom.training.sql;
