package bangkom.commons.trace;

import org.jspecify.annotations.Nullable;

/** That one thing led to another (kaitan jejak): from source to consequence, each as {@code kind:id}. */
public record ServiceTraceLink(
        String from, String to, @Nullable String relation) {}
