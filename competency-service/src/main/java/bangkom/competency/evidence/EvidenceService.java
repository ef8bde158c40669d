package bangkom.competency.evidence;

import static bangkom.competency.profile.EvidenceStatus.ACCEPTED;
import static bangkom.competency.profile.EvidenceStatus.AMENDED;
import static bangkom.competency.profile.EvidenceStatus.PENDING;
import static bangkom.competency.profile.EvidenceStatus.REJECTED;
import static bangkom.competency.profile.EvidenceStatus.REVOKED;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.profile.ProfileLevels;
import bangkom.competency.profile.UsableCompetencies;
import bangkom.competency.profile.VisiblePeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be done with a piece of evidence; one method is one transaction, and levels follow in it. */
@ApplicationScoped
@Transactional
class EvidenceService {
    private final EvidenceRows rows;
    private final ProfileLevels levels;
    private final VisiblePeople people;
    private final UsableCompetencies competencies;
    private final AgencyCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    EvidenceService(
            EvidenceRows rows,
            ProfileLevels levels,
            VisiblePeople people,
            UsableCompetencies competencies,
            AgencyCalendar calendar,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.levels = levels;
        this.people = people;
        this.competencies = competencies;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    /** By the person, or by HR for them. */
    EvidenceView record(UUID employee, EvidenceDraft draft) {
        var who = who();
        var person = people.get(employee).id();
        if (!caller.has(Role.HR_ADMIN) && !person.equals(who.employee())) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "employee %s", employee);
        }
        var violations = new Violations();
        violations.addIf(
                !competencies.among(Set.of(draft.competencyId())).contains(draft.competencyId()),
                "/competencyId",
                "REFERENCE_UNKNOWN",
                "kompetensi tidak dikenal atau belum ditetapkan",
                "the competency is unknown or not published");
        requireObserved(draft.observedOn(), draft.documentValidUntil(), violations);
        var made = Evidence.recorded(Ids.newId(clock.instant()), person, draft, who.actor());
        levels.tell(List.of(rows.insert(made)), "recorded");
        return EvidenceView.of(rows.get(made.id()), who);
    }

    /** What it amends counts no longer from then on. */
    EvidenceView accept(UUID id, String ifMatch, int level) {
        var who = who();
        var evidence = taken(id, ifMatch, EvidenceVerb.ACCEPTANCE, who);
        if (evidence.amends() != null) {
            var amended = rows.turn(evidence.amends(), ACCEPTED, AMENDED, null, who.actor(), evidence.reason())
                    .orElseThrow(() -> new ProblemException(
                            CommonProblem.STATE_CONFLICT, "%s: %s", EvidenceVerb.ACCEPTANCE, evidence.status()));
            levels.tell(List.of(amended), "amended");
        }
        levels.follow(rows.turn(id, PENDING, ACCEPTED, level, who.actor(), null).stream()
                .toList());
        return EvidenceView.of(rows.get(id), who);
    }

    EvidenceView reject(UUID id, String ifMatch, String reason) {
        var who = who();
        taken(id, ifMatch, EvidenceVerb.REJECTION, who);
        levels.tell(
                rows.turn(id, PENDING, REJECTED, null, who.actor(), reason).stream()
                        .toList(),
                "rejected");
        return EvidenceView.of(rows.get(id), who);
    }

    EvidenceView revoke(UUID id, String ifMatch, String reason) {
        var who = who();
        taken(id, ifMatch, EvidenceVerb.REVOCATION, who);
        levels.follow(
                rows.turn(id, ACCEPTED, REVOKED, null, who.actor(), reason).stream()
                        .toList(),
                "revoked");
        return EvidenceView.of(rows.get(id), who);
    }

    /** The former counts until the new one is accepted. */
    EvidenceView amend(UUID id, String ifMatch, EvidenceAmendmentDraft draft) {
        var who = who();
        var evidence = taken(id, ifMatch, EvidenceVerb.AMENDMENT, who);
        requireObserved(
                draft.observedOn(),
                draft.documentValidUntil() == null ? evidence.documentValidUntil() : draft.documentValidUntil(),
                new Violations());
        rows.touch(id);
        var made = evidence.amended(Ids.newId(clock.instant()), draft, who.actor());
        levels.tell(List.of(rows.insert(made)), "recorded");
        return EvidenceView.of(rows.get(made.id()), who);
    }

    EvidenceVerb.Reviewer who() {
        return new EvidenceVerb.Reviewer(
                caller.roles(), caller.actor(), caller.employee().orElse(null));
    }

    private Evidence taken(UUID id, String ifMatch, EvidenceVerb verb, EvidenceVerb.Reviewer who) {
        var evidence = rows.lock(id);
        IfMatch.require(ifMatch, evidence.version());
        verb.require(evidence, who);
        return evidence;
    }

    private void requireObserved(LocalDate day, LocalDate documentValidUntil, Violations violations) {
        violations.addIf(
                day.isAfter(calendar.today()),
                "/observedOn",
                "DATE_IN_FUTURE",
                "tanggal bukti belum tiba",
                "the day of the evidence has not come yet");
        violations.addIf(
                documentValidUntil != null && !documentValidUntil.isAfter(day),
                "/documentValidUntil",
                "ENDS_BEFORE_IT_BEGINS",
                "dokumen berakhir sebelum tanggal bukti",
                "the document ends before the day of the evidence");
        violations.throwIfAny(EvidenceProblem.EVIDENCE_INVALID);
    }
}
