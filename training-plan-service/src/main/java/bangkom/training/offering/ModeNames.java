package bangkom.training.offering;

import java.util.Collection;
import java.util.List;

/** Delivery modes as they are stored: each once, in their order. */
public final class ModeNames {
    private ModeNames() {}

    public static List<String> of(Collection<DeliveryMode> modes) {
        return modes == null
                ? List.of()
                : modes.stream().distinct().sorted().map(DeliveryMode::name).toList();
    }

    public static List<DeliveryMode> read(Collection<String> names) {
        return names.stream().map(DeliveryMode::valueOf).toList();
    }
}
