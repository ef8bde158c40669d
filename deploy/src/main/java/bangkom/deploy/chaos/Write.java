package bangkom.deploy.chaos;

import java.util.Map;
import java.util.UUID;

/** A write of a client; whoever does not know what became of it sends it again with the same key. */
record Write(String key, Owned owned, String persona, String path, Map<String, Object> body) {
    static Write of(Owned owned, String persona, String path, Map<String, Object> body) {
        return new Write(UUID.randomUUID().toString(), owned, persona, path, body);
    }

    Answer send(Client client) throws InterruptedException {
        return client.post(persona, path, headers(), body);
    }

    Map<String, String> headers() {
        return Map.of("Idempotency-Key", key);
    }

    /** The row that an acknowledgement names; of a batch of one, its only item. */
    UUID id(Answer acknowledged) {
        var json = acknowledged.json();
        return UUID.fromString(
                (json.has("items") ? json.get("items").get(0) : json).get("id").asText());
    }

    /** Whether an item of a batch was refused although the batch was taken. */
    boolean refusedIn(Answer acknowledged) {
        return acknowledged.json().path("rejected").asInt() > 0;
    }
}
