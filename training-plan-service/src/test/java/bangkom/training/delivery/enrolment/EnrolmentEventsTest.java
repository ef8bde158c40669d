package bangkom.training.delivery.enrolment;

import bangkom.training.delivery.ToldContract;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentEventsTest {
    private static final UUID ID = UUID.fromString("0198f2a0-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETE") // told as the completion itself
    void everyStepKeepsItsPublishedContract(EnrolmentVerb verb) {
        ToldContract.assertKept(new EnrolmentChanged(ID, ID, ID, verb.to, 1, verb.pastTense));
    }

    @Test
    void nominationAndAttendanceKeepTheirs() {
        ToldContract.assertKept(new EnrolmentChanged(ID, ID, ID, EnrolmentStatus.NOMINATED, 1, "nominated"));
        ToldContract.assertKept(new AttendanceRecorded(ID, ID, ID, 4, 5, 2));
    }
}
