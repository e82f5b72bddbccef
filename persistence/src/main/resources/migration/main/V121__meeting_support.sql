-- Somebody comes along to a meeting of a parent's. What the parent writes is sealed with the request's key and goes with the request.
create table app.meeting_support (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    request_id   uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    meeting_on   date not null,
    part         text not null check (part in ('MORNING', 'AFTERNOON', 'EVENING')),
    kind         text not null check (kind in ('NETWORK_MEETING', 'CLIENT_PLAN', 'HEARING_A_DECISION', 'OTHER')),
    online       boolean not null,
    comes        text not null check (comes in ('WORKER', 'PARTNER', 'BOTH')),
    called       text not null check (length(called) <= 30),
    state        text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    town         bytea,
    wants_to_say bytea,
    wants_to_ask bytea,
    hopes        bytea,
    speaks_for   bytea,
    agreed       bytea,
    shared       boolean not null,
    answered     boolean not null,
    touched_on   date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, request_id) references app.support_request (tenant_id, id) on delete cascade deferrable initially deferred,
    -- What was not held was neither answered nor remembered.
    check (state = 'HELD' or not answered)
);
-- One is ahead at a time, however fast two workers are.
create unique index meeting_support_ahead on app.meeting_support (tenant_id, request_id) where state = 'PLANNED';
create index meeting_support_by_request on app.meeting_support (tenant_id, request_id);
create index meeting_support_by_day on app.meeting_support (tenant_id, meeting_on);
call sec.protect('app.meeting_support', 'select, insert, delete',
    'meeting_on, part, kind, online, comes, called, state, town, wants_to_say, wants_to_ask, hopes, speaks_for, agreed, shared,'
    ' answered, touched_on');
