/** Calls the running suite as its users do. */
package bangkom.deploy.client;
