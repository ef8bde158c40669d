/** How much one caller may ask of the suite. */
package bangkom.gateway.quota;
