package bangkom.competency.directory;

/** The three groups of jobs (jabatan struktural, fungsional, pelaksana). */
enum JobFamily {
    STRUCTURAL,
    FUNCTIONAL,
    EXECUTOR
}
