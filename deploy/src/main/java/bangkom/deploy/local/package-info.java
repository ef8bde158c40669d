/** The local launcher: starts, watches and stops the whole suite on one machine. */
package bangkom.deploy.local;
