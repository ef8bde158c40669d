-- Who is fit for a post is asked of a competency, not of a person.
create index profile_level_of_competency on profile_level (agency_id, competency_id) include (employee_id, level);

-- Kotak talenta: performance (above, as, below what is expected) by potential; a later rule is a later row.
create table talent_box (
    predicate text not null,
    potential text not null,
    box int not null check (box between 1 and 9),
    valid_from date not null,
    regulation text not null,
    primary key (predicate, potential, valid_from)
);
grant select on talent_box to ${app};
insert into talent_box
select p.predicate, b.potential, b.box, date '2020-01-01', 'PermenPANRB 3/2020'
from (values ('VERY_GOOD', 'ABOVE'), ('GOOD', 'AS'), ('FAIR', 'BELOW'), ('POOR', 'BELOW'), ('VERY_POOR', 'BELOW')
    ) p (predicate, expectation)
join (values ('ABOVE', 'HIGH', 9), ('ABOVE', 'MEDIUM', 7), ('ABOVE', 'LOW', 4), ('AS', 'HIGH', 8), ('AS', 'MEDIUM', 5),
    ('AS', 'LOW', 2), ('BELOW', 'HIGH', 6), ('BELOW', 'MEDIUM', 3), ('BELOW', 'LOW', 1)
    ) b (expectation, potential, box) using (expectation);
