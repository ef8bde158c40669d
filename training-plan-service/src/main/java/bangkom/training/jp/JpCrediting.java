package bangkom.training.jp;

import java.util.UUID;

/** The arithmetic of a rule: convert, floor, then cap by what was credited before. */
record JpCrediting(UUID ruleId, long ruleVersion, JpRate rate, CapPeriod period, Integer capTimes) {
    CreditedJp credit(Activity activity, EarlierCredit earlier) {
        int units = rate.basis().units(activity);
        int uncapped = rate.of(units);
        int credited = rate.of(withinTimes(units, activity, earlier));
        if (rate.capJp() != null) {
            int allowance = rate.capJp() * (period == CapPeriod.DAY ? activity.days() : 1);
            credited = Math.min(credited, Math.max(0, allowance - earlier.jp()));
        }
        return new CreditedJp(credited, ruleId, ruleVersion, reduction(activity, uncapped, credited));
    }

    private int withinTimes(int units, Activity activity, EarlierCredit earlier) {
        if (capTimes == null || activity.times() == 0) {
            return units;
        }
        int left = Math.max(0, Math.min(activity.times(), capTimes - earlier.times()));
        return rate.basis() == JpBasis.PER_ACTIVITY ? left : left == 0 ? 0 : units;
    }

    private Reduction reduction(Activity activity, int uncapped, int credited) {
        if (credited < uncapped) {
            return Reduction.by(period);
        }
        return credited < activity.claimedJp() ? Reduction.CONVERTED : null;
    }
}
