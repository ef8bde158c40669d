package bangkom.training.plan;

import bangkom.commons.money.Rupiah;

/** What a plan adds up to, dropped items left out (rekapitulasi rencana). */
record PlanTotals(int items, int withoutProgramme, int participants, int lessonHours, Rupiah total) {}
