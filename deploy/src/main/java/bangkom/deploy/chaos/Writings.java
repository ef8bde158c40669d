package bangkom.deploy.chaos;

import bangkom.deploy.SampleNip;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The next write of a kind; each service owns at least one, two of the four have no natural key. */
final class Writings {
    private static final AtomicLong MADE = new AtomicLong();

    private final Ground ground;

    Writings(Ground ground) {
        this.ground = ground;
    }

    static long number() {
        return MADE.incrementAndGet();
    }

    /** The {@code state}-th state of the {@code n}-th civil servant, each with another post and name. */
    Write employee(long n, int state) {
        var post = Ground.POSTS.get(state % Ground.POSTS.size());
        var person = Ground.person("CHAOS-" + n, SampleNip.of(n), "Uji %d %d".formatted(n, state), post);
        return Write.of(Owned.EMPLOYEE, Ground.HR, "/v1/employees/batch", Map.of("items", List.of(person)));
    }

    Write delegation(String reason) {
        return Write.of(
                Owned.DELEGATION,
                Ground.HR,
                "/v1/delegations",
                Map.of(
                        "delegateId", ground.supervisor(),
                        "role", "HR_ADMIN",
                        "validFrom", "2025-02-03",
                        "validTo", "2025-11-28",
                        "reason", reason));
    }

    Write budgetLine(long n) {
        return Write.of(
                Owned.BUDGET_LINE,
                Ground.HR,
                "/v1/budgets/%s/lines".formatted(ground.budget()),
                Map.of("code", "UJI-" + n, "name", "Mata anggaran " + n, "ceiling", Map.of("amount", n)));
    }

    Write project(long n) {
        var metric = Map.of("name", "Lama", "unit", "hari", "direction", "DOWN", "baseline", 20, "target", 12);
        return Write.of(
                Owned.PROJECT,
                Ground.EMPLOYEE,
                "/v1/application-projects",
                Map.of(
                        "sessionId", ground.session(),
                        "title", "Proyek " + n,
                        "competencyIds", List.of(UUID.randomUUID()),
                        "mentorId", ground.supervisor(),
                        "metrics", List.of(metric)));
    }
}
