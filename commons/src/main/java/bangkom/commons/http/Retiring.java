package bangkom.commons.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that will go: clients are told by headers of each answer, and by the OpenAPI document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retiring {
    /** The day on which this was announced, as {@code 2027-01-31}. */
    String since();

    /** The day from which it may be gone. */
    String sunset();

    /** The path that is to be used instead. */
    String successor();
}
