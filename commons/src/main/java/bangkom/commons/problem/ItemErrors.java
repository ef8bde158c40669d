package bangkom.commons.problem;

import bangkom.commons.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Says of one item of a batch what a request of its own would have been told. */
@ApplicationScoped
public class ItemErrors {
    private final HttpHeaders headers;

    ItemErrors(HttpHeaders headers) {
        this.headers = headers;
    }

    public <T> List<FieldError> of(Set<ConstraintViolation<T>> broken) {
        return broken.stream()
                .map(violation -> ProblemMapper.fieldError(violation, 0))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }

    public List<FieldError> of(ProblemException refused) {
        var english = english();
        if (refused.violations().isEmpty()) {
            var title = english ? refused.type().titleEn() : refused.type().titleId();
            var detail = refused.getMessage().isBlank() ? title : title + ": " + refused.getMessage();
            return List.of(new FieldError("", refused.type().name(), detail));
        }
        return ProblemMapper.fieldErrors(refused, english);
    }

    /** Whether the caller reads English. */
    public boolean english() {
        return Language.english(headers);
    }
}
