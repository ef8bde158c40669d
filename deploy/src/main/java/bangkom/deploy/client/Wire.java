package bangkom.deploy.client;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** How requests of the demo reach the gateway; a test may stand in the way. */
public interface Wire {
    HttpResponse<String> send(HttpRequest request, String body) throws IOException, InterruptedException;
}
