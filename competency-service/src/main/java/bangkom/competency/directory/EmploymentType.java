package bangkom.competency.directory;

/** The two kinds of civil servants (PNS, PPPK). */
public enum EmploymentType {
    PNS,
    PPPK
}
