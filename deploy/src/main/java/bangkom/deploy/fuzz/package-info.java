/** Carries out the cycle among hostile requests, and holds every answer against the published OpenAPI document. */
package bangkom.deploy.fuzz;
