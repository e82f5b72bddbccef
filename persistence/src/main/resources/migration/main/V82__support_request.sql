-- Somebody asks for support. Whatever they typed is sealed with the request's own key; days stand here, no moments.
create table app.support_request (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    card_id     uuid not null,
    key_id      uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    content     bytea not null check (octet_length(content) = 32),
    source      text not null check (source in ('PORTAL', 'CALL', 'VISIT')),
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    wishes      text not null check (wishes <> ''),
    way         text not null check (way in ('FACE_TO_FACE', 'BY_PHONE', 'ONLINE', 'ANY')),
    speaks      text check (speaks in ('FI', 'SV', 'EN', 'SELKO')),
    interpreter boolean not null,
    times       text not null,
    answered_by text not null check (answered_by in ('CARD', 'CALL')),
    says_who    boolean not null,
    area        bytea,
    avoids      bytea,
    words       bytea,
    whereto     bytea,
    state       text not null check (state in ('RECEIVED', 'LOOKING', 'AGREED', 'ENDED')),
    received_on date not null,
    due_on      date not null check (due_on >= received_on),
    touched_on  date not null check (touched_on >= received_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete cascade deferrable initially deferred,
    -- A number is there for a call and for nothing else, and no longer than there is something to call about.
    check ((answered_by = 'CALL') = (whereto is not null)),
    check (answered_by = 'CALL' or not says_who),
    check (state <> 'ENDED' or whereto is null)
);
create index support_request_by_card on app.support_request (tenant_id, card_id);
create index support_request_by_key on app.support_request (tenant_id, key_id);
create index support_request_by_day on app.support_request (tenant_id, touched_on);
create index support_request_open on app.support_request (tenant_id, received_on) where state <> 'ENDED';
call sec.protect('app.support_request', 'select, insert, delete',
    'answered_by, says_who, whereto, state, touched_on');

create table app.support_message (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    request_id uuid not null,
    turn       int not null check (turn >= 0),
    written_by text not null check (written_by in ('PARENT', 'STAFF')),
    form_key   bytea not null check (octet_length(form_key) = 32),
    body       bytea not null,
    written_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, request_id, turn),
    foreign key (tenant_id, request_id) references app.support_request (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.support_message', 'select, insert, delete');
