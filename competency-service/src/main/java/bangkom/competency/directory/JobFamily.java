package bangkom.competency.directory;

/** The three groups of jobs (jabatan struktural, fungsional, pelaksana). */
public enum JobFamily {
    STRUCTURAL,
    FUNCTIONAL,
    EXECUTOR
}
