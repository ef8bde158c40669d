package bangkom.deploy.local;

import java.io.PrintStream;

/** Tells what has come up and what has happened, with the seconds since the start. */
record Progress(PrintStream out, long start) {
    Progress(PrintStream out) {
        this(out, System.nanoTime());
    }

    synchronized void tell(String name, String detail) {
        out.printf("%6.1f s  %-22s %s%n", (System.nanoTime() - start) / 1e9, name, detail);
        out.flush();
    }
}
