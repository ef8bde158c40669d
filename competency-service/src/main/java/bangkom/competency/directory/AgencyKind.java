package bangkom.competency.directory;

/** What kind of government body an agency is (jenis instansi). */
enum AgencyKind {
    REGENCY,
    CITY,
    PROVINCE,
    MINISTRY,
    AGENCY
}
