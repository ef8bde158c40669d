package bangkom.testkit;

import java.net.http.HttpResponse;

/** What a service said to a trial. */
record Answer(HttpResponse<String> response) {
    int statusCode() {
        return response.statusCode();
    }

    String asString() {
        return response.body();
    }

    /** Null where there is none. */
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
