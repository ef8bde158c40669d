-- While a survey is open its answers are sealed (encrypted by the service, all of one size); from its closure on they are
-- answers, taken apart. Whoever took part is then a random number in survey_participation: only how many is kept.
alter table survey_ballot
    alter answers drop not null,
    add sealed bytea,
    add check ((answers is null) <> (sealed is null));
alter table survey_ballot alter sealed set storage external;
