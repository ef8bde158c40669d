package bangkom.competency.catalogue;

import static bangkom.competency.catalogue.AssociationType.NARROWER_THAN;
import static bangkom.competency.catalogue.AssociationType.REPLACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DictionaryDiffTest {
    private final CompetencyDictionary former = dictionary();
    private final CompetencyDictionary next = dictionary();

    @Test
    void aCopyDiffersInNothing() {
        var before = List.of(competency(former, "T.1", "Satu", "a"), competency(former, "T.2", "Dua", "b"));
        var now = before.stream()
                .map(one -> one.continuedIn(next, UUID.randomUUID()))
                .toList();
        var diff = DictionaryDiff.of(next, now, former, before);
        assertThat(diff.unchanged()).isEqualTo(2);
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.mapping())
                .extracting(CompetencyMappingView::type, CompetencyMappingView::formerCode)
                .containsExactly(tuple(AssociationType.SAME_AS, "T.1"), tuple(AssociationType.SAME_AS, "T.2"));
    }

    @Test
    void whatWasAddedRemovedAndChangedIsTold() {
        var kept = competency(former, "T.1", "Satu", "a");
        var gone = competency(former, "T.2", "Dua", "b");
        var changed = competency(next, "T.1", "Satu", "lain");
        var added = competency(
                next, "T.3", "Tiga", "c", new CompetencyAssociation(NARROWER_THAN, gone.id(), null, null, null));
        var diff = DictionaryDiff.of(next, List.of(changed, added), former, List.of(kept, gone));
        assertThat(diff.changed())
                .extracting(CompetencyChangeView::code, CompetencyChangeView::formerId, CompetencyChangeView::fields)
                .containsExactly(tuple("T.1", kept.id(), List.of("levels/1")));
        assertThat(diff.added()).extracting(CompetencyChangeView::code).containsExactly("T.3");
        assertThat(diff.removed()).extracting(CompetencyChangeView::formerId).containsExactly(gone.id());
        assertThat(diff.mapping())
                .extracting(CompetencyMappingView::type, CompetencyMappingView::formerCode)
                .containsExactly(tuple(NARROWER_THAN, "T.2"));
    }

    @Test
    void whatReplacesAnotherIsFoundAgainUnderItsNewCode() {
        var old = competency(former, "T.1", "Satu", "a");
        var renamed =
                competency(next, "T.01", "Satu", "a", new CompetencyAssociation(REPLACES, old.id(), null, null, null));
        var diff = DictionaryDiff.of(next, List.of(renamed), former, List.of(old));
        assertThat(diff.changed()).extracting(CompetencyChangeView::fields).containsExactly(List.of("code"));
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.added()).isEmpty();
    }

    private static CompetencyDictionary dictionary() {
        return new CompetencyDictionary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new CompetencyDictionaryDraft("K", "Kamus", "Peraturan", DictionaryVisibility.AGENCY, null, null),
                Instant.EPOCH);
    }

    private static Competency competency(
            CompetencyDictionary dictionary, String code, String name, String level, CompetencyAssociation... related) {
        var competency = new Competency(UUID.randomUUID(), dictionary, code);
        competency.upsert(new CompetencyDraft(
                code,
                name,
                null,
                CompetencyKind.TECHNICAL,
                "Definisi",
                null,
                null,
                List.of(new CompetencyLevel(1, level, List.of())),
                List.of(related)));
        return competency;
    }
}
