package bangkom.competency.directory;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers of made-up civil servants, each given once in a run of the tests. */
public final class Nips {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Nips() {}

    /** Of a PNS born on 17 March 1985. */
    public static String next() {
        int n = COUNTER.getAndIncrement();
        return "19850317%04d%02d1%03d".formatted(2005 + n / 11_988, 1 + n / 999 % 12, 1 + n % 999);
    }

    /** Of a PPPK of the same birthday, with a contract since 2024. */
    public static String nextOfContract() {
        var pns = next();
        return pns.substring(0, 8) + "2024" + pns.substring(12);
    }
}
