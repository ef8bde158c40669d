package bangkom.deploy.fuzz;

import bangkom.platform.openapi.ApiDocument;
import java.net.http.HttpResponse;

/** Holds every answer against the document. */
record Judge(ApiDocument document, Findings findings) {
    void judge(Sent sent, String how, HttpResponse<String> answer) {
        findings.answered(sent.operation(), answer.statusCode());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var cutDown = String.valueOf(answer.uri().getQuery()).contains("fields=");
        for (var fault : document.faults(sent.operation(), answer.statusCode(), type, answer.body())) {
            if (cutDown && fault.contains("required property")) {
                continue; // as the document says of `fields`
            }
            findings.wrong(
                    sent.operation(), fault, how + " " + answer.uri() + " " + sent.body() + " → " + answer.body());
        }
    }
}
