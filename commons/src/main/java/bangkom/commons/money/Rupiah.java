package bangkom.commons.money;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** An amount of money in whole rupiah; there is no other currency and no smaller unit. */
@Schema(
        description = "An amount in whole rupiah",
        requiredProperties = "amount",
        properties = {
            @SchemaProperty(
                    name = "amount",
                    description = "whole rupiah",
                    minimum = "-100000000000000",
                    maximum = "100000000000000",
                    examples = "1500000"),
            @SchemaProperty(name = "currency", description = "always IDR", enumeration = "IDR")
        })
public record Rupiah(long amount) implements Comparable<Rupiah> {
    public static final Rupiah ZERO = new Rupiah(0);
    private static final String CURRENCY = "IDR";
    private static final long LARGEST = 100_000_000_000_000L; // far above any training budget; sums of many stay a long

    @JsonCreator
    static Rupiah of(
            @JsonProperty(value = "amount", required = true) long amount, @JsonProperty("currency") String currency) {
        if (currency != null && !currency.equals(CURRENCY)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, "currency: %s", CURRENCY);
        }
        return within(amount);
    }

    private static Rupiah within(long amount) {
        if (amount > LARGEST || amount < -LARGEST) {
            throw tooLarge();
        }
        return new Rupiah(amount);
    }

    private static ProblemException tooLarge() {
        return new ProblemException(CommonProblem.INVALID_REQUEST, "amount <= %d", LARGEST);
    }

    @JsonProperty
    public String currency() {
        return CURRENCY;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount < 0;
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    /** The caller's mistake if the product is more than any amount may be. */
    public Rupiah times(int count) {
        try {
            return within(Math.multiplyExact(amount, (long) count));
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
