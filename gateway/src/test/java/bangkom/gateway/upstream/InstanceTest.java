package bangkom.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class InstanceTest {
    private final Instance instance = new Instance("localhost:1");

    @Test
    void oneThatWasAwayIsAskedAgainAsSoonAsItIsReady() {
        leaveOut();
        instance.readiness(false);
        assertThat(instance.admits(1)).isFalse();
        instance.readiness(true);
        assertThat(instance.admits(1)).isTrue();
    }

    @Test
    void oneThatSaysItIsReadyAndFailsIsLeftOut() {
        instance.readiness(true);
        leaveOut();
        instance.readiness(true);
        assertThat(instance.admits(1)).isFalse();
        assertThat(instance.admits(1_001)).isTrue();
        assertThat(instance.admits(1_002)).isFalse();
    }

    private void leaveOut() {
        for (int i = 0; i < 5; i++) {
            instance.started();
            instance.failed(0, new ConnectException());
        }
    }
}
