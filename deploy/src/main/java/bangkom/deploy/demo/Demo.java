package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Asks the running suite whether it is well; the sample cycle takes this place. */
public final class Demo {
    private Demo() {}

    public static boolean run(Path runJson, Path sampleFolder, PrintStream out) throws Exception {
        var gateway =
                new ObjectMapper().readTree(runJson.toFile()).get("gateway").asText();
        var request =
                HttpRequest.newBuilder(URI.create(gateway + "/health")).GET().build();
        var status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        out.println("GET " + gateway + "/health answered " + status + "; there is no demo yet.");
        return status == 200;
    }
}
