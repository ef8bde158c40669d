package bangkom.training.jp;

import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.List;

/** What the participants of one activity claim (JP diajukan); the days are those of the agency's calendar, in order. */
public record JpClaim(DevelopmentForm form, boolean international, int claimedJp, List<LocalDate> days) {
    public JpClaim {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("an activity lasts a day at least");
        }
    }

    public LocalDate startedOn() {
        return days.get(0);
    }

    public LocalDate endedOn() {
        return days.get(days.size() - 1);
    }

    Activity activity() {
        return Activity.lasting(international, claimedJp, days.size());
    }
}
