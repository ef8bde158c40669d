/**
 * Plans (rencana pengembangan kompetensi): generated from the accepted needs, completed by people, decided step by step.
 * Owns plans and their items; commits and realises the budget; tells bangkom.training.plan.v1.
 */
package bangkom.training.plan;
