package bangkom.training.offering.provider;

/** What kind of body a provider is (jenis penyelenggara). */
enum ProviderType {
    INTERNAL,
    OTHER_AGENCY,
    ACCREDITED_INSTITUTION,
    UNIVERSITY,
    PRIVATE,
    INTERNATIONAL
}
