create table inbox (
    event_id uuid primary key,
    received_at timestamptz not null
);
create index inbox_by_age on inbox using brin (received_at);
grant select, insert, delete on inbox to ${app};

create table dead_letter (
    topic text not null,
    kafka_partition int not null,
    kafka_offset bigint not null,
    record_key text,
    reason text not null,
    headers text not null,
    value text,
    failed_at timestamptz not null,
    primary key (topic, kafka_partition, kafka_offset)
);
grant select, insert, update on dead_letter to ${app};
