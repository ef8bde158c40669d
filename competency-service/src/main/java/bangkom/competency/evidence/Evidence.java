package bangkom.competency.evidence;

import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A piece of evidence as it is stored, with what became of the one it amends and whether it is being amended. */
record Evidence(
        UUID id,
        long version,
        UUID employeeId,
        UUID competencyId,
        int level,
        Integer claimedLevel,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,
        LocalDate documentValidUntil,
        EvidenceStatus status,
        String title,
        EvidenceDocumentKind documentKind,
        String documentReference,
        String reason,
        UUID amends,
        EvidenceStatus amendedStatus,
        boolean beingAmended,
        String recordedBy,
        Integer weight,
        LocalDate validUntil) {
    static final String SELECT = """
            select e.id, e.version, e.employee_id, e.competency_id, e.level, e.claimed_level, e.source_kind, e.source_id,
                e.observed_on, e.status, e.title, e.document_kind, e.document_reference, e.reason, e.amends_id,
                (select o.status from evidence o where o.agency_id = e.agency_id and o.id = e.amends_id),
                exists (select from evidence n
                    where n.agency_id = e.agency_id and n.amends_id = e.id and n.status = 'PENDING'),
                e.recorded_by, e.document_valid_until, e.ends_on,
                (select case when not e.strong then null
                        when d.level_rule = 'WEIGHTED' then (d.source_weights ->> e.source_kind)::int else 1 end
                    from competency c join competency_dictionary d on d.id = c.dictionary_id where c.id = e.competency_id)
            from evidence e\s""";

    static Evidence recorded(UUID id, UUID employee, EvidenceDraft draft, String by) {
        return new Evidence(
                id,
                0,
                employee,
                draft.competencyId(),
                draft.claimedLevel(),
                draft.claimedLevel(),
                EvidenceSource.PRIOR_LEARNING,
                id,
                draft.observedOn(),
                draft.documentValidUntil(),
                EvidenceStatus.PENDING,
                draft.title(),
                draft.documentKind(),
                draft.documentReference(),
                null,
                null,
                null,
                false,
                by,
                null,
                null);
    }

    Evidence amended(UUID newId, EvidenceAmendmentDraft draft, String by) {
        return new Evidence(
                newId,
                0,
                employeeId,
                competencyId,
                draft.claimedLevel(),
                draft.claimedLevel(),
                sourceKind,
                sourceId,
                draft.observedOn(),
                draft.documentValidUntil() == null ? documentValidUntil : draft.documentValidUntil(),
                EvidenceStatus.PENDING,
                draft.title() == null ? title : draft.title(),
                draft.documentKind() == null ? documentKind : draft.documentKind(),
                draft.documentReference() == null ? documentReference : draft.documentReference(),
                draft.reason(),
                id,
                status,
                false,
                by,
                null,
                null);
    }

    static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getObject(6, Integer.class),
                EvidenceSource.valueOf(row.getString(7)),
                row.getObject(8, UUID.class),
                row.getObject(9, LocalDate.class),
                row.getObject(19, LocalDate.class),
                EvidenceStatus.valueOf(row.getString(10)),
                row.getString(11),
                code(EvidenceDocumentKind.class, row.getString(12)),
                row.getString(13),
                row.getString(14),
                row.getObject(15, UUID.class),
                code(EvidenceStatus.class, row.getString(16)),
                row.getBoolean(17),
                row.getString(18),
                row.getObject(21, Integer.class),
                row.getObject(20, LocalDate.class));
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String column) {
        return column == null ? null : Enum.valueOf(codes, column);
    }
}
