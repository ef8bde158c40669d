/** Work that takes longer than a request: queued with its principal's scope, done in steps, seen and cancelled by its owner. */
package bangkom.commons.job;
