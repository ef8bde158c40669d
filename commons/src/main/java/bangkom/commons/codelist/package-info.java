/** What codes are called (daftar kode): each service tells those of its own, from its {@code code-lists.yaml}. */
package bangkom.commons.codelist;
