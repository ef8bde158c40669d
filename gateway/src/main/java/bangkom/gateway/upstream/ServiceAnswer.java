package bangkom.gateway.upstream;

import io.vertx.core.buffer.Buffer;

/** What a service said to the door (jawaban layanan). */
public record ServiceAnswer(int status, Buffer body) {}
