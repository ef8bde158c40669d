package bangkom.training.delivery.completion;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.jp.JpClaim;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored certificates, each a snapshot of what it prints. */
@ApplicationScoped
class Certificates {
    private static final String TAKE_NUMBERS = """
            insert into certificate_number as taken (agency_id, year, last) values (?, ?, ?)
            on conflict (agency_id, year) do update set last = taken.last + excluded.last returning last""";

    private static final String ADD = """
            insert into certificate (id, agency_id, version, event_sequence, completion_id, employee_id, number,
                verification_code, status, holder_name, title, place, started_on, completed_on, lesson_hours, issued_at)
            select n.id, ?, 0, 1, n.completion_id, n.employee_id, n.number, n.code, 'ISSUED', n.holder_name, ?, ?, ?, ?,
                ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                as n (id, completion_id, employee_id, number, code, holder_name)""";

    private static final String LISTED = """
            select c.id, c.completion_id, c.employee_id, c.number, c.verification_code, c.status, c.holder_name, c.title,
                c.place, c.started_on, c.completed_on, c.lesson_hours, c.issued_at
            from certificate c where\s""";
    private static final String GET =
            LISTED + "c.agency_id = ? and c.id = ? and " + Sight.positional("c.employee_id", "c.agency_id");

    private static final String BY_CODE = """
            select status, number, agency_id, holder_name, title, started_on, completed_on, lesson_hours, issued_at
            from certificate where verification_code = ?""";

    private final Rows rows;
    private final Lists lists;
    private final CurrentScope scope;

    Certificates(Rows rows, Lists lists, CurrentScope scope) {
        this.rows = rows;
        this.lists = lists;
        this.scope = scope;
    }

    /** Takes so many numbers of the year and says the first. */
    long takeNumbers(int year, int count) {
        return rows.list(TAKE_NUMBERS, row -> row.getLong(1), scope.agencyId(), year, (long) count)
                        .get(0)
                - count
                + 1;
    }

    void add(TrainingSession session, JpClaim claim, List<Completion> completions, Instant at) {
        var certificates = completions.stream().map(Completion::certificate).toList();
        rows.change(
                ADD,
                scope.agencyId(),
                session.title(),
                session.place(),
                claim.startedOn(),
                claim.endedOn(),
                session.lessonHours(),
                at,
                Column.uuids(certificates.stream().map(NewCertificate::id).toList()),
                Column.uuids(completions.stream().map(Completion::id).toList()),
                Column.uuids(completions.stream()
                        .map(one -> one.enrolment().employeeId())
                        .toList()),
                Column.texts(certificates.stream().map(NewCertificate::number).toList()),
                Column.texts(certificates.stream()
                        .map(NewCertificate::verificationCode)
                        .toList()),
                Column.texts(completions.stream().map(Completion::holderName).toList()));
    }

    Optional<CertificateView> find(UUID id, Sight sight) {
        return rows.first(GET, Certificates::view, scope.agencyId(), id, sight.parameters());
    }

    Found<CertificateView> list(UUID employee, CertificateStatus status, Sight sight, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "c.agency_id = :agency")
                .and(Sight.condition("c.employee_id", "c.agency_id"), sight.named())
                .with("employee", employee, "c.employee_id = :employee")
                .with("status", status, "c.status = :status");
        return lists.find(listing, LISTED, "c", filter, Certificates::view);
    }

    private static CertificateView view(ResultSet row) throws SQLException {
        return new CertificateView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                CertificateStatus.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getInt(12),
                row.getObject(13, OffsetDateTime.class).toInstant());
    }

    /** The code is the key, whatever the caller's agency: the policy lets exactly this row through. */
    Optional<CertificateVerificationView> verify(String code) {
        rows.list("select set_config('bangkom.certificate_code', ?, true)", row -> row.getString(1), code);
        return rows.first(
                BY_CODE,
                row -> new CertificateVerificationView(
                        CertificateStatus.valueOf(row.getString(1)) == CertificateStatus.ISSUED,
                        CertificateStatus.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getInt(8),
                        row.getObject(9, OffsetDateTime.class).toInstant()),
                code);
    }
}
