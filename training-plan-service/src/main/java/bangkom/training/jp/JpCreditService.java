package bangkom.training.jp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Credits lesson hours to everyone who completed an activity, by the rule in force on its last day. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpCreditService {
    private final JpRules rules;
    private final JpCredits credits;
    private final Clock clock;

    JpCreditService(JpRules rules, JpCredits credits, Clock clock) {
        this.rules = rules;
        this.credits = credits;
        this.clock = clock;
    }

    /** Takes and gives by completion; the caller has locked the people, so that no cap is spent twice. */
    public Map<UUID, CreditedJp> credit(JpClaim claim, Map<UUID, UUID> employeeOfCompletion) {
        var credited = new LinkedHashMap<UUID, CreditedJp>();
        if (employeeOfCompletion.isEmpty()) {
            return credited;
        }
        var rule = rules.inForce(claim.form(), claim.endedOn());
        var earlier = rule.map(JpRule::capPeriod)
                .map(period -> credits.earlier(claim, period, employeeOfCompletion.values()))
                .orElse(Map.of());
        employeeOfCompletion.forEach((completion, employee) -> credited.put(
                completion,
                rule.map(found -> found.credit(claim.activity(), earlier.getOrDefault(employee, EarlierCredit.NONE)))
                        .orElseGet(CreditedJp::withoutRule)));
        credits.add(claim, employeeOfCompletion, credited, clock.instant());
        return credited;
    }
}
