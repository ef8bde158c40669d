package bangkom.training.delivery.session;

/** Does what a session's step means for the people in it, in the same transaction. */
public interface SessionFollower {
    void follow(TrainingSession session, SessionVerb verb);
}
