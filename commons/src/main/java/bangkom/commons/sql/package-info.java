/** SQL in the current transaction, for what moves many rows at once. */
package bangkom.commons.sql;
