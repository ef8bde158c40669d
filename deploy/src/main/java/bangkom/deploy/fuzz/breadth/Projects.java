package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.EMPLOYEE;
import static bangkom.deploy.fuzz.breadth.Trial.SUPERVISOR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** One project is given up; another is sent back by its mentor. */
record Projects(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        trial.act(EMPLOYEE, proposed(trial, "A"), "abandonment", Trial.because());
        var project = proposed(trial, "B");
        trial.act(SUPERVISOR, project, "approval");
        trial.act(EMPLOYEE, project, "start");
        trial.act(EMPLOYEE, project, "submission", trial.example("submitApplicationProject"));
        trial.act(SUPERVISOR, project, "return", Trial.because());
    }

    /** For the session of the project that the cycle had, with the same mentor. */
    static String proposed(Trial trial, String name) throws IOException, InterruptedException {
        var path = "/v1/application-projects";
        var known = trial.one(EMPLOYEE, path).at("/items/0");
        var draft = trial.example("proposeApplicationProject").put("title", trial.mark() + name);
        draft.set("sessionId", known.get("sessionId"));
        draft.set("mentorId", known.get("mentorId"));
        draft.set("competencyIds", known.get("competencyIds"));
        ((ObjectNode) draft.at("/metrics/0"))
                .put("direction", "UP")
                .put("baseline", 1)
                .put("target", 2);
        return trial.create(EMPLOYEE, path, draft);
    }
}
