package bangkom.training.offering;

/** Where learning takes place (metode: tatap muka, daring, campuran). */
public enum DeliveryMode {
    ONSITE,
    ONLINE,
    BLENDED
}
