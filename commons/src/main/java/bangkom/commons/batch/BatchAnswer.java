package bangkom.commons.batch;

import java.util.List;

/** One result for each item sent, in the same order; nothing is dropped silently. */
public record BatchAnswer(int accepted, int rejected, List<BatchItem> items) {
    static BatchAnswer of(List<BatchItem> items) {
        int accepted =
                (int) items.stream().filter(item -> item.errors().isEmpty()).count();
        return new BatchAnswer(accepted, items.size() - accepted, items);
    }
}
