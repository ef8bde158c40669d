package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the agency is. */
@ApplicationScoped
public class AgencyCalendar {
    private static final String CAPITAL = "Asia/Jakarta";

    private final Database database;
    private final CurrentScope scope;
    private final Clock clock;

    AgencyCalendar(Database database, CurrentScope scope, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    @Transactional(TxType.MANDATORY)
    public LocalDate dayOf(Instant at) {
        var zone = database.first(
                        "select time_zone from agency where id = ?", row -> row.getString(1), scope.agencyId())
                .orElse(CAPITAL);
        return LocalDate.ofInstant(at, ZoneId.of(zone));
    }
}
