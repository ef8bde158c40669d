package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.OPERATOR;

import bangkom.deploy.client.Waiting;
import bangkom.platform.kafka.RefusingTopic;
import com.fasterxml.jackson.databind.JsonNode;

/** The broker refuses what each service tells; operators see it parked and let it go once the broker is mended. */
record ParkedEvents(Trial trial, String kafka) implements Theme {
    @Override
    public void run() throws Exception {
        parked("competency", "bangkom.directory.v1", () -> new Newcomers(trial, HR).unit("PARKIR", null));
        parked("training", "bangkom.training.offering.v1", () -> Offering.provider(trial, trial.mark() + "-P"));
        parked("evaluation", "bangkom.evaluation.project.v1", () -> Projects.proposed(trial, "P"));
    }

    private void parked(String service, String topic, Theme telling) throws Exception {
        var path = "/v1/" + service + "/parked-events";
        JsonNode event;
        try (var refusing = new RefusingTopic(kafka, topic)) {
            telling.run();
            event = Waiting.until(
                            "an event of " + topic + " is parked",
                            () -> trial.suite().get(OPERATOR, path),
                            answer -> !answer.expect(200).body().isEmpty())
                    .body()
                    .get(0);
        }
        var key = trial.example("releaseParkedEventsOfCompetency");
        key.set("topic", event.get("topic"));
        key.set("partitionKey", event.get("partitionKey"));
        trial.suite().post(OPERATOR, path + "/release", key).expect(204);
        Waiting.until(
                topic + " has taken what was parked",
                () -> trial.suite().get(OPERATOR, path),
                answer -> answer.expect(200).body().isEmpty());
    }
}
