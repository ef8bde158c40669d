package bangkom.gateway;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.OwnResource;
import jakarta.inject.Singleton;

/** A fault of the door itself, planted for the tests. */
@Singleton
class FaultyResource implements OwnResource {
    @Override
    public boolean owns(String path) {
        return path.equals("/v1/faulty");
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        throw new IllegalStateException("planted");
    }
}
