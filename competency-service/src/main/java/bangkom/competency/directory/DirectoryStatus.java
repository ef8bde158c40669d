package bangkom.competency.directory;

/** Whether a unit or post is still there (aktif, tidak aktif); what is no longer there never comes back. */
enum DirectoryStatus {
    ACTIVE,
    INACTIVE
}
