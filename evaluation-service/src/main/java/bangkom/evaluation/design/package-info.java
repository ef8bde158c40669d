/** Designs of evaluations (rancangan evaluasi): what is asked of whom, and how long after a session. */
package bangkom.evaluation.design;
