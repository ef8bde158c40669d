package bangkom.deploy.local;

import bangkom.platform.FreePort;
import bangkom.platform.issuer.Issuer;
import bangkom.platform.issuer.Persona;
import bangkom.platform.kafka.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole suite on one machine: database, broker, issuer, three services and the gateway. */
public final class LocalRun implements AutoCloseable {
    /** The two that hold what has happened. */
    public static final List<String> STORES = List.of("postgres", "kafka");

    static final String GATEWAY = "gateway";
    static final String KAFKA = "kafka";
    private static final String OPERATOR = "OPERATOR";
    private static final long OBSERVE_MILLIS = 2_000;

    private final Home home;
    private final Settings settings;
    private final Progress progress;
    private final InstanceLock lock;
    private final RunFile file;
    private final Supervisor supervisor;
    private final List<Part> services = new ArrayList<>();
    private Ports ports;
    private Issuer issuer;
    private Launches launches;
    private Database database;
    private Child broker;
    private BusinessTime time;
    private Persona operator;
    private boolean open;
    private boolean closed;

    private LocalRun(Home home, Settings settings, InstanceLock lock) {
        this.home = home;
        this.settings = settings;
        this.lock = lock;
        this.progress = new Progress(settings.out());
        this.file = new RunFile(home.runJson());
        this.supervisor = new Supervisor(progress, settings.patience(), new Restarted());
    }

    /** Returns when every part is ready; on failure nothing is left running. */
    public static LocalRun start(Home home, Apps apps, Settings settings) throws Exception {
        return start(home, apps, settings, false, run -> {});
    }

    /** The same on emptied data. */
    public static LocalRun startAnew(Home home, Apps apps, Settings settings) throws Exception {
        return start(home, apps, settings, true, run -> {});
    }

    static LocalRun start(Home home, Apps apps, Settings settings, boolean reset, Starting starting) throws Exception {
        var run = new LocalRun(home.open(), settings, InstanceLock.take(home));
        try {
            starting.began(run);
            run.file.remove();
            if (reset) {
                home.reset();
                run.progress.tell("data", "emptied");
            }
            run.begin(apps);
            return run;
        } catch (Exception failure) {
            run.close();
            throw failure;
        }
    }

    private void begin(Apps apps) throws Exception {
        ports = Ports.choose(settings.environment());
        time = new BusinessTime(
                home.clock(),
                Service.ALL.stream().map(service -> ports.url(service.name())).toList());
        var personas = Persona.read(apps.sample().resolve("personas.json"));
        issuer = new Issuer(home.issuer(), ports.of("issuer"), Map.of(GATEWAY, "local"), personas);
        operator = personas.stream()
                .filter(persona -> persona.name().equals(OPERATOR))
                .findFirst()
                .orElseThrow(() -> new Trouble("The personas of the sample have no " + OPERATOR + "."));
        progress.tell("issuer", issuer.url());

        launches = new Launches(home, apps, ports, time, issuer.url());
        broker = new Child(KAFKA, launches.broker(), Probe.listens(ports.of("kafka")));
        supervisor.start(broker);
        database = new Database(home, ports.of("postgres"));
        supervisor.start(database);
        progress.tell("postgres", ports.address("postgres"));
        broker.awaitReady(settings.patience());
        Topics.read(apps.topics()).create(ports.address("kafka"));
        progress.tell(KAFKA, ports.address("kafka"));

        for (var service : Service.ALL) {
            launch(service.name(), launches.service(service, database.url(service)));
        }
        launch(GATEWAY, launches.gateway());
        awaitServices();
        alignTime();
        open = true;
        writeRunFile();
        supervisor.guard();
        observeTime();
    }

    private void alignTime() {
        time.align(issuer.mint(issuer.request(operator)));
    }

    private void launch(String name, Launch launch) throws Exception {
        var service = new Child(name, launch, Probe.ready(ports.url(name)));
        supervisor.start(service);
        services.add(service);
    }

    private void awaitServices() throws InterruptedException {
        progress.tell("services", "starting");
        for (var service : services) {
            service.awaitReady(settings.patience());
            progress.tell(service.name(), "ready");
        }
    }

    private void observeTime() {
        var thread = new Thread(
                () -> {
                    try {
                        while (!supervisor.isStopping()) {
                            Thread.sleep(OBSERVE_MILLIS);
                            time.observe();
                        }
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                },
                "business-time");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void writeRunFile() throws IOException {
        if (!closed) {
            file.write(ports, issuer.url(), database, broker, services);
        }
    }

    /** The addresses of this run. */
    public Path runJson() {
        return home.runJson();
    }

    /** The public address of the suite. */
    public String gateway() {
        return ports.url("public");
    }

    /** The run's issuer, for tokens. */
    public Issuer issuer() {
        return issuer;
    }

    /** Where the broker listens. */
    public String kafka() {
        return ports.address(KAFKA);
    }

    /** The JDBC address of a service's database. */
    public String database(String service) {
        return database.url(Service.named(service));
    }

    /** The services and the gateway. */
    public List<String> processes() {
        return services.stream().map(Part::name).toList();
    }

    /** A process's own address, past the gateway. */
    public String url(String process) {
        return ports.url(process);
    }

    /** Kills a process or a store as {@code kill -9} does; it is started again. */
    public void kill(String name) {
        supervisor.kill(part(name));
    }

    /** Waits until a process or a store answers that it is ready, also while it is started again. */
    public void awaitReady(String name) throws InterruptedException {
        var probe = STORES.contains(name) ? Probe.listens(ports.of(name)) : Probe.ready(url(name));
        probe.await(name, settings.patience());
    }

    /** Starts a second process of a service on the same database; returns when it is ready. */
    public Replica replica(String service) throws Exception {
        var wanted = Service.named(service);
        var port = FreePort.find();
        var launch = launches.service(wanted, service + "-replica", port, database.url(wanted));
        return Replica.start(service + "-replica", launch, "http://127.0.0.1:" + port, settings.patience());
    }

    private Part part(String name) {
        return Stream.concat(Stream.of(database, broker), services.stream())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + name));
    }

    /** Waits until someone asked to stop, or throws what cannot be mended. */
    void awaitEnd() {
        var trouble = supervisor.awaitEnd();
        if (trouble != null) {
            throw trouble;
        }
    }

    void requestStop() {
        supervisor.requestStop();
    }

    /** Tells with the seconds since the start. */
    public void tell(String name, String detail) {
        progress.tell(name, detail);
    }

    @Override
    public void close() throws IOException {
        var interrupted = Thread.interrupted();
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        supervisor.requestStop();
        try {
            file.remove();
            if (open) {
                time.close();
            }
            supervisor.stopAll();
        } finally {
            if (issuer != null) {
                issuer.close();
            }
            lock.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Told of the run before it has started, so that a signal can end it. */
    interface Starting {
        void began(LocalRun run);
    }

    private final class Restarted implements Supervisor.Listener {
        @Override
        public void restarted(Part part) throws IOException {
            writeRunFile();
        }

        @Override
        public void readyAgain(Part part) {
            if (services.contains(part)) {
                alignTime();
            }
        }
    }
}
