/** The published OpenAPI document as a judge of real answers, for tests and the fuzz run. */
package bangkom.platform.openapi;
