package bangkom.training.report;

/** How many civil servants reached the floor (PP 11/2017 pasal 203 ayat 4). */
record FloorCompliance(int total, int met, int below) {}
