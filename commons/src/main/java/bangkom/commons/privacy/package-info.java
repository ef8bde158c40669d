/** What the law gives to whoever data are about (UU 27/2022): a copy of all of it. */
package bangkom.commons.privacy;
