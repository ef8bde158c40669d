package bangkom.deploy.local;

import bangkom.platform.issuer.Persona;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints a bearer token of the run's issuer for a persona: {@code TokenMain HOME ROLE [options]}. */
public final class TokenMain {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> OPTIONS = Map.of(
            "--expires-in",
            "expires-in",
            "--audience",
            "audience",
            "--issuer",
            "issuer",
            "--nip",
            "nip",
            "--roles",
            "roles");

    private TokenMain() {}

    public static void main(String[] args) throws Exception {
        try {
            var home = new Home(java.nio.file.Path.of(args[0]));
            var rest = List.of(args).subList(1, args.length);
            if (rest.equals(List.of("--list"))) {
                Persona.read(Apps.copiedTo(home).sample().resolve("personas.json"))
                        .forEach(persona -> System.out.printf("%-28s %s%n", persona.name(), persona.agency()));
            } else {
                System.out.println(token(running(home), rest));
            }
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(trouble instanceof Misused ? 2 : 1);
        } catch (IOException unreachable) {
            System.err.println(
                    "The issuer does not answer (" + unreachable.getMessage() + "). Is deploy/run still up?");
            System.exit(1);
        }
    }

    private static JsonNode running(Home home) throws IOException {
        if (Files.exists(home.runJson())) {
            var run = JSON.readTree(home.runJson().toFile());
            if (ProcessHandle.of(run.path("launcherPid").asLong()).isPresent()) {
                return run;
            }
        }
        throw new Trouble("Nothing runs on " + home.folder() + ". Start it first: deploy/run");
    }

    private static String token(JsonNode run, List<String> arguments) throws IOException, InterruptedException {
        String role = null;
        var query = new ArrayList<String>();
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--") && role == null) {
                role = argument;
            } else if (OPTIONS.containsKey(argument) && i + 1 < arguments.size()) {
                query.add(OPTIONS.get(argument) + "=" + encoded(arguments.get(++i)));
            } else {
                throw new Misused("deploy/token does not know " + argument + " here; see deploy/token --help");
            }
        }
        if (role == null) {
            throw new Misused("Whose token? deploy/token ROLE; the roles: deploy/token --list");
        }
        var uri =
                URI.create(run.path("issuer").asText() + "/personas/" + encoded(role) + "?" + String.join("&", query));
        var answer = Probe.HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        var body = JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new Misused(body.path("error_description")
                            .asText(body.path("error").asText()) + ". The roles: deploy/token --list");
        }
        return body.path("access_token").asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static final class Misused extends Trouble {
        Misused(String message) {
            super(message);
        }
    }
}
