package bangkom.deploy.chaos;

/** A line of the table: a figure, and whether it may be what it is. */
record Figure(String what, String value, boolean right) {
    static Figure zero(String what, long value) {
        return new Figure(what, "%,d".formatted(value), value == 0);
    }

    static Figure equal(String what, long value, long wanted) {
        return new Figure("%s (%,d wanted)".formatted(what, wanted), "%,d".formatted(value), value == wanted);
    }

    static Figure told(String what, long value) {
        return new Figure(what, "%,d".formatted(value), true);
    }

    static Figure seconds(String what, long nanos) {
        return new Figure(what, "%.1f s".formatted(nanos / 1e9), true);
    }

    /** As a line of a table in Markdown. */
    String line() {
        return "| %s | %s | %s |".formatted(what, value, right ? "" : "WRONG");
    }
}
