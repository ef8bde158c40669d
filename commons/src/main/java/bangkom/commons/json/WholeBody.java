package bangkom.commons.json;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ItemErrors;
import bangkom.commons.problem.Problem.FieldError;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violation;
import jakarta.validation.Validator;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.stream.Stream;

/** A body of which a part cannot be read is judged whole: what could be read is validated too. */
@Provider
class WholeBody implements ReaderInterceptor {
    private final Validator validator;
    private final ItemErrors errors;

    WholeBody(Validator validator, ItemErrors errors) {
        this.validator = validator;
        this.errors = errors;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var faults = new Faults();
        var body = EveryFault.noting(faults, context::proceed);
        if (faults.isEmpty()) {
            return body;
        }
        var broken = body == null
                ? Stream.<Violation>empty()
                : errors.of(validator.validate(body)).stream()
                        .filter(error -> !faults.hasWithin(error.pointer()))
                        .map(WholeBody::violation);
        var all = Stream.concat(faults.list().stream(), broken).toList();
        throw new ProblemException(CommonProblem.INVALID_REQUEST, all, "");
    }

    private static Violation violation(FieldError error) {
        return new Violation(error.pointer(), error.code(), error.message(), error.message());
    }
}
