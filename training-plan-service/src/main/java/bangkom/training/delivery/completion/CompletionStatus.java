package bangkom.training.delivery.completion;

/** Where a completion record stands: what a session completed is verified by its attendance. */
enum CompletionStatus {
    VERIFIED
}
