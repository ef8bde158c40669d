package bangkom.competency.directory;

import bangkom.commons.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done with a released transfer, and by which of the two agencies. */
enum TransferVerb {
    ACCEPTANCE(TransferStatus.ACCEPTED, true),
    REFUSAL(TransferStatus.REFUSED, true),
    WITHDRAWAL(TransferStatus.WITHDRAWN, false);

    final TransferStatus to;
    final boolean byReceiver;

    TransferVerb(TransferStatus to, boolean byReceiver) {
        this.to = to;
        this.byReceiver = byReceiver;
    }

    static List<TransferVerb> possible(TransferStatus status, boolean receiver, Set<String> roles) {
        return status == TransferStatus.RELEASED && roles.contains(Role.HR_ADMIN)
                ? Stream.of(values())
                        .filter(verb -> verb.byReceiver == receiver)
                        .toList()
                : List.of();
    }
}
