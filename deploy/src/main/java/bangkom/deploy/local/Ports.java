package bangkom.deploy.local;

import bangkom.platform.FreePort;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The gateway's port and those the environment names as told, or a sentence why not; every other is any free one. */
final class Ports {
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("public", "BANGKOM_PORT");
        VARIABLES.put("postgres", "BANGKOM_POSTGRES_PORT");
        VARIABLES.put("kafka", "BANGKOM_KAFKA_PORT");
        VARIABLES.put("issuer", "BANGKOM_ISSUER_PORT");
        VARIABLES.put("competency-service", "BANGKOM_COMPETENCY_PORT");
        VARIABLES.put("training-plan-service", "BANGKOM_TRAINING_PORT");
        VARIABLES.put("evaluation-service", "BANGKOM_EVALUATION_PORT");
    }

    private final Map<String, Integer> byName = new LinkedHashMap<>();

    static Ports choose(Map<String, String> environment) throws IOException {
        var ports = new Ports();
        for (var entry : VARIABLES.entrySet()) {
            var told = environment.getOrDefault(entry.getValue(), "").trim();
            if (!told.isEmpty()) {
                ports.take(entry.getKey(), entry.getValue(), number(entry.getValue(), told));
            }
        }
        for (var name : VARIABLES.keySet()) {
            if (!ports.byName.containsKey(name)) {
                ports.byName.put(name, ports.free());
            }
        }
        ports.byName.put("kafka-controller", ports.free());
        ports.byName.put(LocalRun.GATEWAY, ports.free());
        return ports;
    }

    int of(String name) {
        return byName.get(name);
    }

    String url(String name) {
        return "http://" + address(name);
    }

    String address(String name) {
        return "127.0.0.1:" + of(name);
    }

    private int free() throws IOException {
        int port;
        do {
            port = FreePort.find();
        } while (byName.containsValue(port));
        return port;
    }

    private void take(String name, String variable, int port) throws IOException {
        if (byName.containsValue(port)) {
            throw new Trouble("%s is %d, which another part is to have too. Choose another: %s=%d deploy/run"
                    .formatted(variable, port, variable, FreePort.find()));
        }
        if (!FreePort.isFree(port)) {
            throw new Trouble("Port %d is taken. Stop what listens there or choose another: %s=%d deploy/run"
                    .formatted(port, variable, FreePort.find()));
        }
        byName.put(name, port);
    }

    private static int number(String variable, String told) {
        try {
            var port = Integer.parseInt(told);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new Trouble("%s is \"%s\"; it must be a port number, 1 to 65535.".formatted(variable, told));
    }
}
