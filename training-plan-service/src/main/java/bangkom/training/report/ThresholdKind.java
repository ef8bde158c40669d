package bangkom.training.report;

/** Whether a threshold of lesson hours must be reached or may not be passed (batas bawah, batas atas). */
enum ThresholdKind {
    FLOOR,
    CEILING
}
