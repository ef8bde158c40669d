package bangkom.competency.needs;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;

/** A survey instrument (instrumen survei) takes answers only while it is open, and only while its analysis collects. */
public enum InstrumentStatus {
    DRAFT,
    OPEN,
    CLOSED;

    public InstrumentStatus opened(AnalysisStatus analysis) {
        require(this == DRAFT && analysis == AnalysisStatus.COLLECTING, "OPENING", analysis);
        return OPEN;
    }

    public InstrumentStatus closed(AnalysisStatus analysis) {
        require(this == OPEN, "CLOSURE", analysis);
        return CLOSED;
    }

    public void requireAnswerable(AnalysisStatus analysis) {
        require(this == OPEN && analysis == AnalysisStatus.COLLECTING, "RESPONSE", analysis);
    }

    private void require(boolean possible, String verb, AnalysisStatus analysis) {
        if (!possible) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s, %s", verb, this, analysis);
        }
    }
}
