package bangkom.competency.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import org.junit.jupiter.api.Test;

class DictionaryVerbTest {
    @Test
    void aDictionaryIsWrittenReviewedPublishedAndReplaced() {
        var status = DictionaryVerb.SUBMISSION.apply(DictionaryStatus.DRAFT);
        assertThat(DictionaryVerb.RETURN.apply(status)).isEqualTo(DictionaryStatus.DRAFT);
        status = DictionaryVerb.PUBLICATION.apply(status);
        status = DictionaryVerb.SUPERSESSION.apply(status);
        assertThat(DictionaryVerb.ARCHIVAL.apply(status)).isEqualTo(DictionaryStatus.ARCHIVED);
    }

    @Test
    void nobodyAsksForSupersession() {
        assertThat(DictionaryVerb.allowed(DictionaryStatus.PUBLISHED))
                .containsExactly(DictionaryVerb.ARCHIVAL, DictionaryVerb.REVISION);
        assertThat(DictionaryVerb.allowed(DictionaryStatus.ARCHIVED)).isEmpty();
    }

    @Test
    void whatIsNotAllowedIsAConflict() {
        for (var status : DictionaryStatus.values()) {
            for (var verb : DictionaryVerb.values()) {
                if (verb != DictionaryVerb.SUPERSESSION
                        && !DictionaryVerb.allowed(status).contains(verb)) {
                    assertThatThrownBy(() -> verb.apply(status))
                            .isInstanceOfSatisfying(
                                    ProblemException.class,
                                    refused -> assertThat(refused.type()).isEqualTo(CommonProblem.STATE_CONFLICT));
                }
            }
        }
    }
}
