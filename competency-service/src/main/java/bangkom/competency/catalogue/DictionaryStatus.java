package bangkom.competency.catalogue;

/** Where a dictionary is in its life; from publication on its words are frozen. */
enum DictionaryStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    SUPERSEDED,
    ARCHIVED
}
