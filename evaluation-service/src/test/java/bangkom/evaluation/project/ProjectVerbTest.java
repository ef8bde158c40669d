package bangkom.evaluation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectVerbTest {
    private static final Map<ProjectStatus, Set<ProjectVerb>> POSSIBLE = Map.of(
            ProjectStatus.PROPOSED, Set.of(ProjectVerb.APPROVAL, ProjectVerb.ABANDONMENT),
            ProjectStatus.APPROVED, Set.of(ProjectVerb.START, ProjectVerb.ABANDONMENT),
            ProjectStatus.IN_PROGRESS, Set.of(ProjectVerb.SUBMISSION, ProjectVerb.ABANDONMENT),
            ProjectStatus.SUBMITTED, Set.of(ProjectVerb.ASSESSMENT, ProjectVerb.RETURN),
            ProjectStatus.RETURNED, Set.of(ProjectVerb.SUBMISSION, ProjectVerb.ABANDONMENT),
            ProjectStatus.ASSESSED, Set.of(ProjectVerb.CLOSURE),
            ProjectStatus.CLOSED, Set.of(),
            ProjectStatus.ABANDONED, Set.of());

    @Test
    void everyWrongTurnIsRefusedAndEveryRightOneIsListed() {
        for (var status : ProjectStatus.values()) {
            assertThat(ProjectVerb.allowed(status, EnumSet.allOf(ProjectActor.class)))
                    .containsExactlyInAnyOrderElementsOf(POSSIBLE.get(status));
            assertThat(ProjectVerb.allowed(status, Set.of())).isEmpty();
            for (var verb : ProjectVerb.values()) {
                if (POSSIBLE.get(status).contains(verb)) {
                    assertThat(verb.apply(status)).isEqualTo(verb.to);
                } else {
                    assertThatThrownBy(() -> verb.apply(status)).isInstanceOf(ProblemException.class);
                }
            }
        }
    }

    @Test
    void nobodyTakesTheStepOfAnother() {
        assertThatThrownBy(() -> ProjectVerb.APPROVAL.requireFor(Set.of(ProjectActor.AUTHOR, ProjectActor.HR)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ProjectVerb.CLOSURE.requireFor(Set.of(ProjectActor.MENTOR)))
                .isInstanceOf(ProblemException.class);
    }
}
