package bangkom.deploy.local;

import java.io.IOException;
import java.util.Arrays;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Runs another main class and stops this process when the launcher is gone, however it went: its pipe then ends. */
public final class WithParent {
    private static final long PATIENCE_MILLIS = 30_000;

    private WithParent() {}

    public static void main(String[] args) throws Throwable {
        watch();
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    /** Ctrl-C reaches every process of the terminal; the launcher alone answers it, so that parts stop in order. */
    static void watch() {
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        daemon("launcher-watch", WithParent::awaitEnd);
    }

    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said
            }
        } catch (IOException gone) {
            // as good as an end
        }
        daemon("launcher-watch-halt", WithParent::haltLater);
        System.exit(143);
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException now) {
            // then at once
        }
        Runtime.getRuntime().halt(143);
    }

    private static void daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
