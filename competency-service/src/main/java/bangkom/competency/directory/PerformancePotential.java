package bangkom.competency.directory;

/** How far a civil servant may still grow (potensi). */
public enum PerformancePotential {
    HIGH,
    MEDIUM,
    LOW
}
