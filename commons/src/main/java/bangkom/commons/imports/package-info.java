/** Files of many rows: read and judged row by row while they arrive, stored in chunks, merged set by set by a job. */
package bangkom.commons.imports;
