package bangkom.training.offering.provider;

/** Whether a provider is relied on (status penyelenggara). */
enum ProviderStatus {
    DRAFT,
    ACTIVE,
    INACTIVE
}
