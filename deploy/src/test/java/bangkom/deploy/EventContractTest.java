package bangkom.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The services' channels against the contract. */
class EventContractTest {
    @ParameterizedTest
    @CsvSource({
        "competency, ../competency-service",
        "training, ../training-plan-service",
        "evaluation, ../evaluation-service"
    })
    void aServiceListensToTheTopicsTheContractSays(String service, Path module) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(module.resolve("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        var heard = new TreeSet<String>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".topic"))
                .forEach(name -> heard.add(properties.getProperty(name)));
        assertThat(new EventContract(Path.of("../contracts")).topics(service, "receive"))
                .isEqualTo(heard)
                .isNotEmpty();
    }
}
