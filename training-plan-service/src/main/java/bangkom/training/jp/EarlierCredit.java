package bangkom.training.jp;

/** What the same person has already been credited for the same form in the period of the cap. */
public record EarlierCredit(int jp, int times) {
    public static final EarlierCredit NONE = new EarlierCredit(0, 0);
}
