package bangkom.competency.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Compares two versions of a dictionary; a competency is found again by what it continues, or else by its code. */
final class DictionaryDiff {
    private final Map<UUID, Competency> formerById;
    private final Map<String, Competency> formerByCode;
    private final Set<UUID> continued = new LinkedHashSet<>();
    private final List<CompetencyChangeView> added = new ArrayList<>();
    private final List<CompetencyChangeView> changed = new ArrayList<>();
    private final List<CompetencyMappingView> mapping = new ArrayList<>();
    private int unchanged;

    private DictionaryDiff(List<Competency> former) {
        formerById = former.stream().collect(toMap(Competency::id, Function.identity()));
        formerByCode = former.stream().collect(toMap(Competency::code, Function.identity()));
    }

    static DictionaryDiffView of(
            CompetencyDictionary dictionary,
            List<Competency> now,
            CompetencyDictionary against,
            List<Competency> former) {
        var diff = new DictionaryDiff(former);
        now.forEach(diff::compare);
        var removed = former.stream()
                .filter(one -> !diff.continued.contains(one.id()))
                .map(one -> new CompetencyChangeView(one.code(), one.name(), null, one.id(), List.of()))
                .toList();
        return new DictionaryDiffView(
                dictionary.id(),
                against.id(),
                diff.added,
                removed,
                diff.changed,
                diff.unchanged,
                diff.mapping,
                dictionary.levelPolicy(),
                against.levelPolicy());
    }

    private void compare(Competency one) {
        for (var association : one.associations()) {
            var other = formerById.get(association.competencyId());
            if (other != null) {
                mapping.add(
                        new CompetencyMappingView(one.id(), one.code(), association.type(), other.id(), other.code()));
            }
        }
        var before = before(one);
        if (before.isEmpty()) {
            added.add(new CompetencyChangeView(one.code(), one.name(), one.id(), null, List.of()));
            return;
        }
        continued.add(before.get().id());
        var fields = differing(before.get(), one);
        if (fields.isEmpty()) {
            unchanged++;
        } else {
            changed.add(new CompetencyChangeView(
                    one.code(), one.name(), one.id(), before.get().id(), fields));
        }
    }

    private Optional<Competency> before(Competency one) {
        return one.associations().stream()
                .filter(association -> association.type().continues())
                .map(association -> formerById.get(association.competencyId()))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(formerByCode.get(one.code())));
    }

    private static List<String> differing(Competency before, Competency now) {
        var fields = new ArrayList<String>();
        addIf(fields, "code", before.code(), now.code());
        addIf(fields, "name", before.name(), now.name());
        addIf(fields, "nameEn", before.nameEn(), now.nameEn());
        addIf(fields, "kind", before.kind(), now.kind());
        addIf(fields, "definition", before.definition(), now.definition());
        addIf(fields, "governmentAffair", before.governmentAffair(), now.governmentAffair());
        addIf(fields, "issuingAgency", before.issuingAgency(), now.issuingAgency());
        var levelsBefore = levels(before);
        var levelsNow = levels(now);
        for (int number = 1; number <= 5; number++) {
            addIf(fields, "levels/" + number, levelsBefore.get(number), levelsNow.get(number));
        }
        return fields;
    }

    private static Map<Integer, CompetencyLevel> levels(Competency one) {
        return one.levels().stream()
                .collect(toMap(CompetencyLevel::level, Function.identity(), (first, again) -> first));
    }

    private static void addIf(List<String> fields, String name, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            fields.add(name);
        }
    }
}
