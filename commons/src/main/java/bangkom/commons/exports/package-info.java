/** Rows written as files of a spreadsheet or a program, one after the other, never all in memory. */
package bangkom.commons.exports;
