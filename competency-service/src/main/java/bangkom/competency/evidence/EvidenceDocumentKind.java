package bangkom.competency.evidence;

/** By what prior learning is shown. */
enum EvidenceDocumentKind {
    CERTIFICATE,
    ASSIGNMENT_LETTER,
    ACTIVITY_REPORT,
    DECREE,
    TRANSCRIPT
}
