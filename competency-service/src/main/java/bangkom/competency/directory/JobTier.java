package bangkom.competency.directory;

/** The tier of a job (jenjang jabatan), from which its general competency levels follow. */
public enum JobTier {
    JPT_UTAMA,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    JF_AHLI_UTAMA,
    JF_AHLI_MADYA,
    JF_AHLI_MUDA,
    JF_AHLI_PERTAMA,
    JF_PENYELIA,
    JF_MAHIR,
    JF_TERAMPIL,
    JF_PEMULA
}
