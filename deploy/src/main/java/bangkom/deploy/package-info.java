/** Runs the whole suite on one machine for whoever wants to see or build on it; nothing here is part of a deployment. */
package bangkom.deploy;
