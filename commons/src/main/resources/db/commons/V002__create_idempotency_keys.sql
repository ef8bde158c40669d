-- The first answer to a request with an Idempotency-Key, written in the transaction of its effect.
create table idempotency_key (
    key bytea primary key,
    request_hash bytea not null,
    status int,
    headers text,
    body text,
    created_at timestamptz not null
);
create index idempotency_key_by_age on idempotency_key using brin (created_at);
grant select, insert, update, delete on idempotency_key to ${app};
