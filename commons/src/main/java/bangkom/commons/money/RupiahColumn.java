package bangkom.commons.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an amount as a bigint. */
@Converter(autoApply = true)
public class RupiahColumn implements AttributeConverter<Rupiah, Long> {
    @Override
    public Long convertToDatabaseColumn(Rupiah amount) {
        return amount == null ? null : amount.amount();
    }

    @Override
    public Rupiah convertToEntityAttribute(Long amount) {
        return amount == null ? null : new Rupiah(amount);
    }
}
