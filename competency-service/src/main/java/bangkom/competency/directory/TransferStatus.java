package bangkom.competency.directory;

/** Where a transfer between agencies stands (dilepas, diterima, ditolak, dibatalkan). */
enum TransferStatus {
    RELEASED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
