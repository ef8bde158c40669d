/** Who read whose record and for what purpose (catatan akses data pribadi, UU 27/2022). */
package bangkom.commons.audit.access;
