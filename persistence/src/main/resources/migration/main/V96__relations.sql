-- A parent and a partner who both said yes walk together for a while. What joins them to a request stands only while they do:
-- at the end the link goes, and days and numbers stay.
create table app.support_relation (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    request_id uuid,
    partner_id uuid,
    state      text not null check (state in ('RUNNING', 'ENDED')),
    how        text check (how in ('AS_PLANNED', 'EARLIER', 'NEVER_MET')),
    started_on date not null,
    planned_on date not null check (planned_on >= started_on),
    ended_on   date check (ended_on >= started_on),
    first_on   date,
    first_part text check (first_part in ('MORNING', 'AFTERNOON', 'EVENING')),
    first_way  text check (first_way in ('FACE_TO_FACE', 'BY_PHONE', 'ONLINE')),
    carried_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references app.support_request (tenant_id, id) on delete set null (request_id) deferrable initially deferred,
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, carried_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((state = 'ENDED') = (ended_on is not null)),
    check ((state = 'ENDED') = (how is not null)),
    check ((first_on is null) = (first_part is null) and (first_on is null) = (first_way is null)),
    -- Of what has ended nothing leads to anybody's request.
    check (state = 'RUNNING' or request_id is null and first_on is null and carried_by is null),
    check (state = 'ENDED' or partner_id is not null)
);
-- With one at a time somebody walks about one request.
create unique index support_relation_running on app.support_relation (tenant_id, request_id) where state = 'RUNNING';
create index support_relation_by_partner on app.support_relation (tenant_id, partner_id);
create index support_relation_by_carrier on app.support_relation (tenant_id, carried_by);
create index support_relation_by_start on app.support_relation (tenant_id, started_on);
create index support_relation_by_end on app.support_relation (tenant_id, ended_on);
call sec.protect('app.support_relation', 'select, insert, delete',
    'request_id, partner_id, state, how, planned_on, ended_on, first_on, first_part, first_way, carried_by');

-- That somebody met, on which day and how: one tap. Nothing of what was said.
create table app.peer_meeting (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    relation_id uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    held_on     date not null,
    noted_on    date not null check (noted_on >= held_on),
    way         text not null check (way in ('FACE_TO_FACE', 'BY_PHONE', 'ONLINE')),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, relation_id) references app.support_relation (tenant_id, id) on delete cascade deferrable initially deferred
);
create index peer_meeting_by_relation on app.peer_meeting (tenant_id, relation_id);
create index peer_meeting_by_day on app.peer_meeting (tenant_id, held_on);
call sec.protect('app.peer_meeting', 'select, insert, delete');
