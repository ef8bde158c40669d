package bangkom.training.offering;

/** What money is spent on (komponen biaya). */
public enum CostComponent {
    HONORARIUM,
    DAILY_ALLOWANCE,
    ACCOMMODATION,
    TRANSPORT,
    MATERIALS,
    MEALS,
    CONTRIBUTION,
    VENUE
}
