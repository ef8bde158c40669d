package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Tells of each accepted piece of evidence once that it is valid no longer, whether or not it decided a level. */
@ApplicationScoped
class EndedEvidence {
    static final int AT_ONCE = 500;
    private static final String END = """
            update evidence e set expired = true, version = e.version + 1, event_sequence = e.event_sequence + 1
            from (
                select o.id from evidence o
                where o.agency_id = ? and o.status = 'ACCEPTED' and not o.expired and o.ends_on <= ?
                order by o.ends_on, o.id limit ? for update skip locked) due
            where e.agency_id = ? and e.id = due.id
            returning\s""" + AcceptedEvidence.of("e");

    private final Database database;
    private final ProfileLevels levels;
    private final AgencyCalendar calendar;
    private final CurrentScope scope;

    EndedEvidence(Database database, ProfileLevels levels, AgencyCalendar calendar, CurrentScope scope) {
        this.database = database;
        this.levels = levels;
        this.calendar = calendar;
        this.scope = scope;
    }

    /** Answers with how many there were. */
    @Transactional(TxType.MANDATORY)
    int tellSome() {
        var agency = scope.agencyId();
        var ended = database.list(END, AcceptedEvidence::read, agency, calendar.today(), AT_ONCE, agency);
        levels.follow(ended, "expired");
        return ended.size();
    }
}
