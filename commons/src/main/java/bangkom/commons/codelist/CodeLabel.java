package bangkom.commons.codelist;

/** What people call it, in both languages. */
public record CodeLabel(String id, String en) {}
