package bangkom.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.deploy.local.LocalRun;
import bangkom.platform.issuer.Persona;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything an integrator's system pulls through the gateway, from the beginning. */
record PulledEvents(String agency, List<String> ids) {
    private static final int LIMIT = 200;

    static PulledEvents of(LocalRun run, String persona, Path sample) throws IOException, InterruptedException {
        var who = Persona.read(sample.resolve("personas.json")).stream()
                .filter(known -> known.name().equals(persona))
                .findFirst()
                .orElseThrow();
        var token = run.issuer().mint(run.issuer().request(who));
        var ids = new ArrayList<String>();
        var http = HttpClient.newHttpClient();
        var after = "";
        var more = true;
        while (more) {
            var uri = URI.create(run.gateway() + "/v1/events?limit=" + LIMIT + after);
            var answer = http.send(
                    HttpRequest.newBuilder(uri)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var page = new ObjectMapper().readTree(answer.body());
            page.get("items").forEach(event -> ids.add(event.get("id").asText()));
            after = "&after=" + page.get("next").asText();
            more = page.get("items").size() == LIMIT;
        }
        return new PulledEvents(who.agency(), ids);
    }

    void assertAreWhatWasSent(SentEvents sent) {
        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sent.openTo(agency));
    }
}
