package bangkom.deploy.local;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command lines and environments of the broker, the services and the gateway. */
record Launches(Home home, Apps apps, Ports ports, BusinessTime time, String issuer) {

    Launch broker() {
        return new Launch(
                192,
                List.of(),
                System.getProperty("java.class.path"),
                List.of(
                        BrokerMain.class.getName(),
                        home.kafka().toString(),
                        String.valueOf(ports.of("kafka")),
                        String.valueOf(ports.of("kafka-controller"))),
                Map::of,
                home.log("kafka"));
    }

    Launch service(Service service, String jdbcUrl) {
        return service(service, service.name(), ports.of(service.name()), jdbcUrl);
    }

    /** The service as another process beside the usual one. */
    Launch service(Service service, String name, int port, String jdbcUrl) {
        return quarkus(
                service.name(),
                name,
                port,
                List.of(),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                        "QUARKUS_DATASOURCE_PASSWORD", service.database() + "_app",
                        "QUARKUS_FLYWAY_PASSWORD", service.database() + "_owner",
                        "BANGKOM_RELAY_PASSWORD", service.database() + "_relay",
                        "KAFKA_BOOTSTRAP_SERVERS", ports.address("kafka")));
    }

    Launch gateway() {
        var port = String.valueOf(ports.of("public"));
        var competency = ports.address("competency-service");
        var training = ports.address("training-plan-service");
        var evaluation = ports.address("evaluation-service");
        return quarkus(
                LocalRun.GATEWAY,
                LocalRun.GATEWAY,
                ports.of(LocalRun.GATEWAY),
                List.of(
                        "-Dbangkom.demo=true",
                        "-Dbangkom.gateway.port=" + port,
                        "-Dbangkom.gateway.upstreams.competency=" + competency,
                        "-Dbangkom.gateway.upstreams.training=" + training,
                        "-Dbangkom.gateway.upstreams.evaluation=" + evaluation),
                Map.of(
                        "BANGKOM_GATEWAY_PORT", port,
                        "BANGKOM_GATEWAY_UPSTREAMS_COMPETENCY", competency,
                        "BANGKOM_GATEWAY_UPSTREAMS_TRAINING", training,
                        "BANGKOM_GATEWAY_UPSTREAMS_EVALUATION", evaluation));
    }

    private Launch quarkus(
            String app, String name, int port, List<String> properties, Map<String, String> environment) {
        var all = new java.util.ArrayList<>(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        all.addAll(properties);
        return new Launch(
                160,
                List.copyOf(all),
                ours() + java.io.File.pathSeparator + apps.runner(app),
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
                () -> {
                    var full = new HashMap<>(environment);
                    full.put("QUARKUS_HTTP_HOST", "127.0.0.1");
                    full.put("QUARKUS_HTTP_PORT", String.valueOf(port));
                    full.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
                    full.put("BANGKOM_DEMO", "true");
                    full.put("BANGKOM_CLOCK_START", time.now().toString());
                    return full;
                },
                home.log(name));
    }

    /** The jar or folder that this class came from: a child needs {@link WithParent} of it, nothing else. */
    private static Path ours() {
        try {
            return Path.of(Launches.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
