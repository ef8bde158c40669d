package bangkom.training.report;

/** Where a person's year stands against the threshold (PNS: paling sedikit 20 JP; PPPK: paling banyak 24 JP). */
enum LessonHourStatus {
    MET,
    BELOW_MINIMUM,
    WITHIN,
    ABOVE_CEILING,
    EXEMPT,
    NOT_REGULATED
}
