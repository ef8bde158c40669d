package bangkom.deploy.local;

import bangkom.deploy.demo.Demo;
import bangkom.deploy.fuzz.Fuzz;
import java.nio.file.Path;
import java.util.List;
import sun.misc.Signal;

/** What {@code deploy/run} becomes once everything is built: {@code RunMain HOME [--smoke|--serve|--fuzz] [--reset]}. */
public final class RunMain {
    private static volatile boolean asked;

    private RunMain() {}

    public static void main(String[] args) {
        System.exit(exitCode(new Home(Path.of(args[0])), List.of(args).subList(1, args.length)));
    }

    private static int exitCode(Home home, List<String> options) {
        try {
            return run(home, options);
        } catch (Exception | ExceptionInInitializerError failure) {
            if (asked) {
                return 130;
            }
            var trouble = Trouble.behind(failure);
            if (trouble == null) {
                failure.printStackTrace();
                System.err.println("Bangkom could not run; the logs in " + home.logs() + " may say why.");
            } else {
                System.err.println(trouble.getMessage());
            }
            return 1;
        }
    }

    private static int run(Home home, List<String> options) throws Exception {
        System.setProperty(
                "org.slf4j.simpleLogger.logFile", home.open().log("launcher").toString());
        var apps = Apps.copiedTo(home);
        var settings = Settings.of(System.getenv(), System.out);
        try (var run = LocalRun.start(home, apps, settings, options.contains("--reset"), RunMain::stopOnSignal)) {
            var right = true;
            if (options.contains("--fuzz")) {
                return Fuzz.run(run.runJson(), apps.sample(), System.out) ? 0 : 1;
            }
            if (!options.contains("--serve")) {
                right = demo(run, apps);
                run.tell("demo", right ? "the result is right" : "the result is WRONG");
                if (!right && home.isFull()) {
                    throw new Trouble(Trouble.DISK_FULL);
                }
            }
            if (options.contains("--smoke")) {
                return right ? 0 : 1;
            }
            run.tell("serving", run.gateway() + "   logs in " + home.logs() + "   Ctrl-C stops");
            run.awaitEnd();
            run.tell("stopping", "");
            return right ? 0 : 1;
        }
    }

    private static boolean demo(LocalRun run, Apps apps) throws InterruptedException {
        try {
            return Demo.run(run.runJson(), apps.sample(), System.out);
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception failure) {
            if (asked) {
                throw new InterruptedException();
            }
            System.err.println("The demo failed: " + failure);
            return false;
        }
    }

    private static void stopOnSignal(LocalRun run) {
        var main = Thread.currentThread();
        for (var name : List.of("INT", "TERM", "HUP")) {
            Signal.handle(new Signal(name), signal -> {
                if (!asked) {
                    asked = true;
                    System.out.println();
                    run.requestStop();
                    main.interrupt();
                }
            });
        }
    }
}
