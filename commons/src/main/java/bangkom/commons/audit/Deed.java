package bangkom.commons.audit;

/** Who does what at this moment; without a request it is the service itself, which hears, schedules or imports. */
public record Deed(String actor, String onBehalfOf, String client, String operation, String correlationId) {}
