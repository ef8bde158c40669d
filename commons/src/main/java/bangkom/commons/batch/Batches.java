package bangkom.commons.batch;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ItemErrors;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Judges and applies the items of a batch one after the other; a refused one leaves no trace, the others stand. */
@ApplicationScoped
public class Batches {
    private final Validator validator;
    private final ItemErrors errors;

    Batches(Validator validator, ItemErrors errors) {
        this.validator = validator;
        this.errors = errors;
    }

    /** {@code apply} has to check everything before it changes anything: what it refuses must not be half done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> BatchAnswer apply(List<T> items, Function<T, BatchResult> apply) {
        var results = new ArrayList<BatchItem>(items.size());
        for (int i = 0; i < items.size(); i++) {
            results.add(one(i, items.get(i), apply));
        }
        return BatchAnswer.of(results);
    }

    private <T> BatchItem one(int index, T item, Function<T, BatchResult> apply) {
        if (item == null) {
            return rejected(index, new ProblemException(CommonProblem.INVALID_REQUEST, "null"));
        }
        var broken = validator.validate(item);
        if (!broken.isEmpty()) {
            return new BatchItem(
                    index, BatchOutcome.REJECTED, null, CommonProblem.INVALID_REQUEST.name(), errors.of(broken));
        }
        try {
            return BatchItem.applied(index, apply.apply(item));
        } catch (ProblemException refused) {
            return rejected(index, refused);
        }
    }

    private BatchItem rejected(int index, ProblemException refused) {
        return new BatchItem(index, BatchOutcome.REJECTED, null, refused.type().name(), errors.of(refused));
    }
}
