package bangkom.commons.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose records a caller sees (jangkauan), the same in every service: everyone's of the agency; or the own, those of the
 * people led, and those in the units managed with all units below. Who reads aggregates alone sees nobody's.
 *
 * <p>A service says where people are with a view {@code person_place (agency_id, person_id, supervisor_id, unit_id)},
 * and how units stand with a view {@code unit_place (agency_id, unit_id, parent_id)}.
 */
public record Sight(boolean everyone, UUID self, Set<UUID> leaders, Set<UUID> units) {
    static final Set<String> SEE_EVERYONE = Set.of(
            Role.HR_ADMIN,
            Role.AUTHORIZED_OFFICIAL,
            Role.APPOINTING_OFFICIAL,
            Role.ASSESSOR,
            Role.AUDITOR,
            Role.INTEGRATION_CLIENT,
            Role.SERVICE);
    public static final Sight OF_EVERYONE = new Sight(true, null, Set.of(), Set.of());

    /** An id that no record has, for who is nobody here. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String CONDITION = """
             (:everyone or %1$s = cast(:self as uuid) or exists (
                select from person_place seen where seen.agency_id = %2$s and seen.person_id = %1$s
                and (seen.supervisor_id = any(cast(:leaders as uuid[])) or seen.unit_id = any(cast(:units as uuid[])))))\s""";

    /** SQL over the columns with a person and the agency; its parameters are {@link #named()}. */
    public static String condition(String person, String agency) {
        return CONDITION.formatted(person, agency);
    }

    /** The same with a question mark a parameter; they are {@link #parameters()}. */
    public static String positional(String person, String agency) {
        return condition(person, agency)
                .replace(":everyone", "cast(? as boolean)")
                .replaceAll(":(self|leaders|units)", "?");
    }

    public Map<String, Object> named() {
        return Map.of("everyone", everyone, "self", me().toString(), "leaders", array(leaders), "units", array(units));
    }

    public List<Object> parameters() {
        return List.of(everyone, me().toString(), array(leaders), array(units));
    }

    public UUID me() {
        return self == null ? NOBODY : self;
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
