package bangkom.deploy.fuzz;

import bangkom.platform.openapi.ApiDocument;
import java.net.http.HttpResponse;

/** Holds every answer against the document. */
record Judge(ApiDocument document, Findings findings) {
    void judge(Sent sent, String how, HttpResponse<String> answer) {
        findings.answered(sent.operation(), answer.statusCode());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        for (var fault : document.faults(sent.operation(), answer.statusCode(), type, answer.body())) {
            findings.wrong(
                    sent.operation(), fault, how + " " + answer.uri() + " " + sent.body() + " → " + answer.body());
        }
    }
}
