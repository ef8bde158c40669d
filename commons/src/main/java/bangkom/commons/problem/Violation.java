package bangkom.commons.problem;

/** One thing that is wrong with a request: where (JSON pointer), a stable code, and why in both languages. */
public record Violation(String pointer, String code, String messageId, String messageEn) {}
