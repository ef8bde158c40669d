package bangkom.deploy.local;

import java.util.List;

/** One of the three services and the name of its database. */
record Service(String name, String database) {
    static final List<Service> ALL = List.of(
            new Service("competency-service", "competency"),
            new Service("training-plan-service", "training"),
            new Service("evaluation-service", "evaluation"));

    static Service named(String name) {
        return ALL.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }
}
