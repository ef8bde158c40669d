-- Figures that practice or regulation may change: a newer set of a kind replaces the older one from its first day on.
-- What lies below the lowest band of a set belongs to that band.
create table evaluation_rule (
    kind text not null check (kind in ('SCORE_FROM', 'GAIN_FROM', 'EARLIEST_DAYS')),
    code text not null,
    figure numeric(6, 2) not null,
    valid_from date not null,
    source text not null,
    primary key (kind, valid_from, code)
);
grant select on evaluation_rule to ${app};

insert into evaluation_rule (kind, code, figure, valid_from, source) values
    ('SCORE_FROM', 'VERY_GOOD', 4.21, '2018-01-01', 'Skala Likert 1-5 dengan lima rentang sama (praktik evaluasi pelatihan)'),
    ('SCORE_FROM', 'GOOD', 3.41, '2018-01-01', 'Skala Likert 1-5 dengan lima rentang sama (praktik evaluasi pelatihan)'),
    ('SCORE_FROM', 'FAIR', 2.61, '2018-01-01', 'Skala Likert 1-5 dengan lima rentang sama (praktik evaluasi pelatihan)'),
    ('SCORE_FROM', 'POOR', 1.81, '2018-01-01', 'Skala Likert 1-5 dengan lima rentang sama (praktik evaluasi pelatihan)'),
    ('SCORE_FROM', 'VERY_POOR', 1.00, '2018-01-01', 'Skala Likert 1-5 dengan lima rentang sama (praktik evaluasi pelatihan)'),
    ('GAIN_FROM', 'HIGH', 0.70, '2018-01-01', 'Hake: gain ternormalisasi'),
    ('GAIN_FROM', 'MEDIUM', 0.30, '2018-01-01', 'Hake: gain ternormalisasi'),
    ('GAIN_FROM', 'LOW', 0.00, '2018-01-01', 'Hake: gain ternormalisasi'),
    ('EARLIEST_DAYS', 'BEHAVIOUR', 90, '2018-01-01', 'Praktik evaluasi pascapelatihan: tiga sampai dua belas bulan'),
    ('EARLIEST_DAYS', 'RESULT', 90, '2018-01-01', 'Praktik evaluasi pascapelatihan: tiga sampai dua belas bulan');
