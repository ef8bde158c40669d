/** What this service has heard of others' objects, to be compared with their owners' counts (rekonsiliasi). */
package bangkom.evaluation.reconciliation;
