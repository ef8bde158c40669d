package bangkom.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code run.json}: where everything of this run listens, for scripts and the demo. */
record RunFile(Path file) {

    synchronized void write(Ports ports, String issuer, Part postgres, Part kafka, List<Part> services)
            throws IOException {
        var run = new LinkedHashMap<String, Object>();
        run.put("gateway", ports.url("public"));
        run.put("kafka", ports.address("kafka"));
        run.put("issuer", issuer);
        run.put("jwks", issuer + "/jwks");
        run.put("postgres", Map.of("host", "127.0.0.1", "port", ports.of("postgres"), "pid", postgres.pid()));
        run.put("kafkaPid", kafka.pid());
        run.put("launcherPid", ProcessHandle.current().pid());
        var each = new LinkedHashMap<String, Object>();
        for (var service : services) {
            each.put(service.name(), service(service, ports));
        }
        run.put("services", each);
        var draft = file.resolveSibling("run.json.new");
        Files.write(draft, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(run));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, Object> service(Part part, Ports ports) {
        var told = new LinkedHashMap<String, Object>();
        told.put("url", ports.url(part.name()));
        told.put("pid", part.pid());
        told.put("log", part.log().toString());
        Service.ALL.stream()
                .filter(service -> service.name().equals(part.name()))
                .forEach(service -> told.put("database", service.database()));
        return told;
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
