package bangkom.testkit.planted.two;

import bangkom.testkit.planted.one.PlantedEntity;
import jakarta.inject.Inject;
import java.time.Instant;
import org.apache.kafka.clients.producer.KafkaProducer;

/** The other half of the cycle, a name that says nothing, a field injected, a clock and a producer of its own. */
public class PlantedHelper {
    PlantedEntity back;
    KafkaProducer<String, String> producer;

    @Inject
    Runnable injected;

    Instant now() {
        return Instant.now();
    }
}
