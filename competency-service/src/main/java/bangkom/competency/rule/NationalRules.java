package bangkom.competency.rule;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What holds for all of them: a day that has come keeps its rule, so that nothing that was found by it changes. */
@ApplicationScoped
class NationalRules {
    private final Database database;
    private final AgencyCalendar calendar;
    private final AuditTrail trail;

    NationalRules(Database database, AgencyCalendar calendar, AuditTrail trail) {
        this.database = database;
        this.calendar = calendar;
        this.trail = trail;
    }

    LocalDate dayOr(LocalDate asked) {
        return asked == null ? calendar.today() : asked;
    }

    Violations check(LocalDate validFrom) {
        return new Violations()
                .addIf(
                        !validFrom.isAfter(calendar.today()),
                        "/validFrom",
                        "RULE_IN_FORCE_ALREADY",
                        "aturan baru berlaku paling cepat besok",
                        "a new rule is in force from tomorrow on at the earliest");
    }

    /** {@code upsert} answers, of each row that became different, whether it is new. */
    BatchResult set(String subject, String regulation, String upsert, Object... parameters) {
        List<Boolean> changed = database.list(upsert, row -> row.getBoolean(1), parameters);
        var id = UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
        if (changed.isEmpty()) {
            return BatchResult.unchanged(id);
        }
        boolean created = changed.stream().allMatch(one -> one);
        trail.record(subject, created ? AuditAction.CREATED : AuditAction.CHANGED, null, null, regulation);
        return created ? BatchResult.created(id) : BatchResult.updated(id);
    }
}
