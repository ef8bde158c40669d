package bangkom.competency.gap;

/** Whether somebody could take a post over: now, nearly, or nobody yet. */
enum SuccessionReadiness {
    READY,
    NEARLY,
    NONE;

    static SuccessionReadiness of(long ready, long nearly) {
        if (ready > 0) {
            return READY;
        }
        return nearly > 0 ? NEARLY : NONE;
    }
}
