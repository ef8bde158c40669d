-- Who a person is goes to the suite's own services, dead letters to operators: neither is ever on the pull feed.
create function is_open_topic(topic text) returns boolean
    language sql immutable parallel safe
    return topic not like 'bangkom.internal.%' and topic not like 'bangkom.%.dead-letter.%';

drop policy own_agency_reads on event_feed;
create policy own_agency_reads on event_feed for select to ${app}
    using (agency_id = (select current_agency()) and is_open_topic(topic));

create index event_feed_by_agency on event_feed (agency_id, position);
create index event_feed_by_subject on event_feed (subject, position);
