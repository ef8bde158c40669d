package bangkom.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceWalkTest {
    private final List<TraceLink> graph = new ArrayList<>();

    @Test
    void sourcesAndConsequencesAreFound() {
        link("gap", "need");
        link("need", "item");
        link("item", "certificate");
        assertThat(kinds(walk("need"))).containsExactly("certificate", "gap", "item", "need");
    }

    @Test
    void whatElseCameOfASourceIsLeftOut() {
        link("gap", "need");
        link("gap", "sibling");
        link("need", "item");
        link("other", "item");
        assertThat(kinds(walk("need"))).containsExactly("gap", "item", "need");
    }

    @Test
    void aCircleIsWalkedOnce() {
        link("a-", "b-");
        link("b-", "c-");
        link("c-", "a-");
        var view = walk("a-");
        assertThat(kinds(view)).containsExactly("a-", "b-", "c-");
        assertThat(view.links()).hasSize(3);
        assertThat(view.truncated()).isFalse();
    }

    @Test
    void anUnknownRootEndsTheWalk() {
        var walk = new TraceWalk(key("nothing"));
        walk.learn("competency", new TraceLinks(null, null));
        walk.advance();
        assertThat(walk.next()).isEmpty();
        assertThat(walk.rootKnown()).isFalse();
    }

    @Test
    void theWalkEndsAfterTwelveRoundsAndSaysSo() {
        for (var i = 0; i < 20; i++) {
            link(name(i), name(i + 1));
        }
        var view = walk(name(0));
        assertThat(view.truncated()).isTrue();
        assertThat(view.nodes()).hasSize(12);
        assertThat(view.links()).hasSize(11);
    }

    @Test
    void theWalkTakesFiveHundredNodesAndSaysSo() {
        for (var i = 0; i < 600; i++) {
            link("root", "leaf-" + name(i));
        }
        var view = walk("root");
        assertThat(view.truncated()).isTrue();
        assertThat(view.nodes()).hasSize(500);
        assertThat(view.links()).hasSize(499);
    }

    @Test
    void whatNoServiceKnowsIsNoPartOfTheTrace() {
        link("need", "hidden");
        assertThat(kinds(walk("need"))).containsExactly("need");
        assertThat(walk("need").links()).isEmpty();
    }

    @Test
    void nodesComeInTheOrderOfTime() {
        var walk = new TraceWalk(key("need"));
        walk.next();
        walk.learn(
                "competency",
                new TraceLinks(
                        List.of(node("need", "2026-02-01T00:00:00+07:00")),
                        List.of(
                                new TraceLink(key("gap"), key("need"), "r"),
                                new TraceLink(key("need"), key("item"), "r"))));
        walk.advance();
        walk.learn(
                "competency", new TraceLinks(List.of(node("gap", null), node("item", "2026-01-31T16:59:59Z")), null));
        walk.advance();
        assertThat(walk.view().nodes()).extracting(TraceNode::kind).containsExactly("item", "need", "gap");
    }

    @Test
    void aCallAsksForFiftyNodesAtMost() {
        var keys = new ArrayList<String>();
        for (var i = 0; i < 101; i++) {
            keys.add(key("need"));
        }
        assertThat(TraceResource.calls(keys)).hasSize(3);
    }

    private TraceView walk(String root) {
        var walk = new TraceWalk(key(root));
        for (var asked = walk.next(); !asked.isEmpty(); asked = walk.next()) {
            var keys = asked;
            var nodes = keys.stream()
                    .map(key -> node(key.split(":")[0], null))
                    .filter(node -> !node.kind().equals("hidden"))
                    .toList();
            var links = graph.stream()
                    .filter(link -> keys.contains(link.from()) || keys.contains(link.to()))
                    .toList();
            walk.learn("competency", new TraceLinks(nodes, links));
            walk.advance();
        }
        return walk.view();
    }

    private void link(String from, String to) {
        graph.add(new TraceLink(key(from), key(to), "led-to"));
    }

    private static List<String> kinds(TraceView view) {
        return view.nodes().stream().map(TraceNode::kind).sorted().toList();
    }

    private static String name(int number) {
        return "n" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static TraceNode node(String kind, String at) {
        return new TraceNode(kind, key(kind).split(":")[1], null, "OPEN", at, null);
    }

    private static String key(String kind) {
        return kind + ":00000000-0000-7000-8000-000000000001";
    }
}
