package bangkom.competency.catalogue;

/** A framework outside of Bangkom that competencies are aligned with. */
public enum AssociationFramework {
    SKKNI,
    ESCO,
    CASE,
    OTHER
}
