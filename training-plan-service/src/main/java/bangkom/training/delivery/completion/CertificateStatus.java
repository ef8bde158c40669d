package bangkom.training.delivery.completion;

/** Whether a certificate is good. */
enum CertificateStatus {
    ISSUED
}
