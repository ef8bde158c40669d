/** A service as small as can be, to try what commons promises on real parts. */
package bangkom.testkit.note;
