/** Breaks the running suite on purpose and compares what four ledgers say afterwards. */
package bangkom.deploy.chaos;
