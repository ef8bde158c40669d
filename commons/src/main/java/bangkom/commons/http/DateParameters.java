package bangkom.commons.http;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.commons.time.BusinessDates;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates in queries; one that cannot be read is the caller's mistake, not a path that does not exist. */
@Provider
public class DateParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new DateParameter() : null;
    }

    private static final class DateParameter implements ParamConverter<LocalDate> {
        @Override
        public LocalDate fromString(String text) {
            try {
                return BusinessDates.parse(text);
            } catch (DateTimeException e) {
                throw new ProblemException(
                        CommonProblem.INVALID_REQUEST,
                        new Violations()
                                .add(
                                        "?",
                                        "DATE_UNREADABLE",
                                        "tanggal berbentuk YYYY-MM-DD",
                                        "a date is written YYYY-MM-DD")
                                .list(),
                        text);
            }
        }

        @Override
        public String toString(LocalDate date) {
            return date.toString();
        }
    }
}
