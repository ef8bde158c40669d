-- What a predicate is worth against what is expected of everybody; a later rule is a later row.
create table performance_score (
    predicate text not null,
    score int not null check (score between 0 and 100),
    target int not null check (target between 0 and 100),
    valid_from date not null,
    regulation text not null,
    primary key (predicate, valid_from)
);
grant select on performance_score to ${app};
insert into performance_score
select p.predicate, p.score, 80, date '2017-01-01',
    'PP 11/2017 art. 206; predicates by PermenPANRB 6/2022, points by practice of talent management'
from (values ('VERY_GOOD', 100), ('GOOD', 80), ('FAIR', 60), ('POOR', 40), ('VERY_POOR', 20)) p (predicate, score);
