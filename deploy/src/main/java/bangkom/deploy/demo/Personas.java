package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The people behind the personas of the sample. */
record Personas(Path sample) {
    String nip(String persona) throws IOException {
        for (var known :
                new ObjectMapper().readTree(sample.resolve("personas.json").toFile())) {
            if (known.get("name").asText().equals(persona)) {
                return known.at("/claims/nip").asText();
            }
        }
        throw new IllegalArgumentException("no persona " + persona);
    }
}
