package bangkom.evaluation.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Names for ranges of figures (kategori); a boundary belongs to the band above it. */
public record Bands(List<EvaluationRuleView> bands) {
    public Bands {
        bands = bands.stream()
                .sorted(Comparator.comparing(EvaluationRuleView::figure).reversed())
                .toList();
    }

    /** What lies below the lowest band belongs to it; nothing has no name. */
    public String of(BigDecimal figure) {
        if (figure == null || bands.isEmpty()) {
            return null;
        }
        return bands.stream()
                .filter(band -> figure.compareTo(band.figure()) >= 0)
                .findFirst()
                .orElse(bands.get(bands.size() - 1))
                .code();
    }
}
