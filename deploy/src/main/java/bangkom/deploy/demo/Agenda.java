package bangkom.deploy.demo;

import bangkom.deploy.client.DemoClock;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be done at which moment of business time; what is done may add more. */
final class Agenda {
    private final PriorityQueue<Appointment> waiting = new PriorityQueue<>(Comparator.comparing(Appointment::at));
    private final DemoClock clock;

    Agenda(DemoClock clock) {
        this.clock = clock;
    }

    void add(Instant at, Work work) {
        waiting.add(new Appointment(at, work));
    }

    void run() throws IOException, InterruptedException {
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            clock.advanceTo(next.at());
            next.work().run();
        }
    }

    private record Appointment(Instant at, Work work) {}

    /** One thing to do. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }
}
