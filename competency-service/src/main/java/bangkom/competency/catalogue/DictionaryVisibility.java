package bangkom.competency.catalogue;

import bangkom.commons.identity.Role;

/** For whom a dictionary holds, and which role of its owner keeps it. */
enum DictionaryVisibility {
    AGENCY(Role.HR_ADMIN),
    NATIONAL(Role.CATALOGUE_STEWARD);

    private final String keeper;

    DictionaryVisibility(String keeper) {
        this.keeper = keeper;
    }

    String keeper() {
        return keeper;
    }
}
