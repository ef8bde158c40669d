/** Measures the suite beside what PostgreSQL itself does, on the machine it runs on. */
package bangkom.deploy.bench;
