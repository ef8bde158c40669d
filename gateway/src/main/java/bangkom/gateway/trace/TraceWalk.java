package bangkom.gateway.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The walk from one thing to its sources and to its consequences (penelusuran), round by round. A branch never turns
 * round: what else came of a source is not part of this history.
 */
final class TraceWalk {
    static final int MOST_ROUNDS = 12;
    static final int MOST_NODES = 500;

    private enum Way {
        UPSTREAM,
        DOWNSTREAM
    }

    private record Step(String key, Way way) {}

    private final String root;
    private final Map<String, TraceNode> known = new HashMap<>();
    private final Map<String, Set<TraceLink>> touching = new HashMap<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<Step> taken = new HashSet<>();
    private final Set<TraceLink> followed = new LinkedHashSet<>();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private int rounds;
    private boolean truncated;

    TraceWalk(String root) {
        this.root = root;
        take(new Step(root, Way.UPSTREAM));
        take(new Step(root, Way.DOWNSTREAM));
    }

    /** What the services must be asked about next; empty when the walk is over. */
    List<String> next() {
        if (rounds > 0 && !known.containsKey(root)) {
            return List.of();
        }
        var next = reached.stream().filter(key -> !asked.contains(key)).toList();
        if (rounds == MOST_ROUNDS && !next.isEmpty()) {
            truncated = true;
            return List.of();
        }
        return next;
    }

    void learn(String service, TraceLinks answer) {
        answer.nodes().forEach(node -> known.putIfAbsent(node.key(), node.of(service)));
        for (var link : answer.links()) {
            touching.computeIfAbsent(link.from(), key -> new LinkedHashSet<>()).add(link);
            touching.computeIfAbsent(link.to(), key -> new LinkedHashSet<>()).add(link);
        }
    }

    /** Ends a round, when every service has been asked about everything in {@link #next}. */
    void advance() {
        rounds++;
        asked.addAll(reached);
        var later = new ArrayList<Step>();
        while (!waiting.isEmpty()) {
            var step = waiting.poll();
            if (asked.contains(step.key())) {
                follow(step);
            } else {
                later.add(step);
            }
        }
        waiting.addAll(later);
    }

    boolean rootKnown() {
        return known.containsKey(root);
    }

    TraceView view() {
        var keys = new HashSet<>(reached);
        keys.retainAll(known.keySet());
        var nodes = keys.stream()
                .map(known::get)
                .sorted(Comparator.comparing(TraceWalk::when).thenComparing(TraceNode::key))
                .toList();
        var links = followed.stream()
                .filter(link -> keys.contains(link.from()) && keys.contains(link.to()))
                .sorted(Comparator.comparing(TraceLink::from)
                        .thenComparing(TraceLink::to)
                        .thenComparing(link -> String.valueOf(link.relation())))
                .toList();
        return new TraceView(root, nodes, links, truncated);
    }

    private void follow(Step step) {
        for (var link : touching.getOrDefault(step.key(), Set.of())) {
            var here = step.way() == Way.UPSTREAM ? link.to() : link.from();
            var there = step.way() == Way.UPSTREAM ? link.from() : link.to();
            if (here.equals(step.key()) && take(new Step(there, step.way()))) {
                followed.add(link);
            }
        }
    }

    /** False if there is no room for it any more. */
    private boolean take(Step step) {
        if (!reached.contains(step.key()) && reached.size() == MOST_NODES) {
            truncated = true;
            return false;
        }
        reached.add(step.key());
        if (taken.add(step)) {
            waiting.add(step);
        }
        return true;
    }

    /** Undated things come last. */
    static Instant when(TraceNode node) {
        if (node.at() == null) {
            return Instant.MAX;
        }
        try {
            return OffsetDateTime.parse(node.at()).toInstant();
        } catch (DateTimeParseException noTime) {
            return LocalDate.parse(node.at()).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
