package bangkom.training.report;

/** How many on contract stayed within the ceiling; the exempt are within (PP 49/2018 pasal 40). */
record CeilingCompliance(int total, int within, int above) {}
