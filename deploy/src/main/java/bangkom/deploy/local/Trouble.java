package bangkom.deploy.local;

/** Something the person at the keyboard can mend; the message says what to do. */
public class Trouble extends RuntimeException {
    static final String DISK_FULL = "The disk is full. Free some space (1 GB at least) and start again; data is kept.";

    public Trouble(String message) {
        super(message);
    }

    /** The sentence for a failure whose cause is the machine, or null. */
    static Trouble behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble trouble) {
                return trouble;
            }
            if (String.valueOf(cause.getMessage()).contains("No space left")) {
                return new Trouble(DISK_FULL);
            }
        }
        return null;
    }
}
