-- Organisations that order work of experience partners. Never a person: a name, a county, and what they are to us.
create table app.orderer (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    name         text not null check (name <> '' and char_length(name) <= 100),
    county       text not null check (county ~ '^[A-Z_]{5,30}$'),
    cooperation  text not null check (cooperation in ('ORDERS', 'DEVELOPS_WITH_US', 'TEACHES_WITH_US', 'NETWORK', 'FUNDS')),
    importance   text not null check (importance in ('ESSENTIAL', 'REGULAR', 'OCCASIONAL')),
    joined_to_id uuid check (joined_to_id <> id),
    since_on     date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, joined_to_id) references app.orderer (tenant_id, id) deferrable initially deferred
);
create index orderer_joined on app.orderer (tenant_id, joined_to_id);
call sec.protect('app.orderer', 'select, insert, delete', 'name, county, cooperation, importance, joined_to_id');

-- An order and what became of it. Free words and the way to reach whoever ordered are sealed with a key of its own, and go; that
-- it was, and its numbers, stay.
create table app.assignment (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    programme_id   uuid not null,
    orderer_id     uuid not null,
    card_id        uuid,
    key_id         uuid,
    form_key       bytea not null check (octet_length(form_key) = 32),
    content        bytea not null check (octet_length(content) = 32),
    source         text not null check (source in ('PORTAL', 'CALL', 'MAIL')),
    language       text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    strand         text not null check (strand in ('PEER', 'DEVELOPMENT', 'ADVOCACY', 'TEACHING')),
    themes         text not null,
    unit           text not null check (char_length(unit) <= 80),
    counterpart    text not null check (counterpart <> '' and char_length(counterpart) <= 60),
    online         boolean not null,
    town           text not null check (char_length(town) <= 40),
    wanted_on      date,
    other_on       date,
    part_of_day    text not null check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING', 'ANY')),
    length         text not null check (length in ('HOUR', 'TWO_HOURS', 'HALF_DAY', 'WHOLE_DAY')),
    speaks         text not null check (speaks in ('FI', 'SV', 'EN')),
    partners       int not null check (partners between 1 and 6),
    payer          text not null check (payer in ('ORDERER', 'ORGANISATION', 'NOT_AGREED')),
    hoped          bytea,
    whereto        bytea,
    state          text not null check (state in ('RECEIVED', 'LOOKING', 'AGREED', 'DONE', 'CANCELLED')),
    received_on    date not null,
    due_on         date not null check (due_on >= received_on),
    touched_on     date not null check (touched_on >= received_on),
    cancelled_by   text check (cancelled_by in ('ORDERER', 'STAFF')),
    preparation_on date,
    prepared       boolean not null,
    held_on        date,
    minutes        int not null check (minutes between 0 and 1440),
    professionals  int not null check (professionals between 0 and 9999),
    parents        int not null check (parents between 0 and 9999),
    students       int not null check (students between 0 and 9999),
    debrief_on     date,
    debriefed      boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, orderer_id) references app.orderer (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete set null (card_id) deferrable initially deferred,
    check (online or town <> ''),
    -- Whoever ordered is reached about what is to come and about nothing else.
    check (whereto is null or state in ('RECEIVED', 'LOOKING', 'AGREED')),
    check ((state = 'DONE') = (held_on is not null) and (state = 'DONE') = (minutes > 0)),
    check ((state = 'CANCELLED') = (cancelled_by is not null)),
    check (not prepared or preparation_on is not null),
    check (not debriefed or debrief_on is not null),
    -- Without its key nothing is left to read.
    check (key_id is not null or (hoped is null and whereto is null))
);
create index assignment_by_day on app.assignment (tenant_id, received_on desc, id desc);
create index assignment_by_card on app.assignment (tenant_id, card_id);
create index assignment_by_key on app.assignment (tenant_id, key_id);
create index assignment_by_orderer on app.assignment (tenant_id, orderer_id);
create index assignment_by_programme on app.assignment (tenant_id, programme_id, held_on);
create index assignment_untouched on app.assignment (tenant_id, touched_on) where key_id is not null;
call sec.protect('app.assignment', 'select, insert, delete',
    'card_id, key_id, partners, hoped, whereto, state, touched_on, cancelled_by, preparation_on, prepared, held_on, minutes,'
    ' professionals, parents, students, debrief_on, debriefed');

-- What a partner is asked: all that they say yes or no to. A no has no reason, and another time is a time and no words.
create table app.assignment_offer (
    tenant_id       uuid not null default sec.tid(),
    id              uuid not null,
    assignment_id   uuid not null,
    partner_id      uuid not null,
    form_key        bytea not null check (octet_length(form_key) = 32),
    meets_on        date not null,
    starts          time not null,
    minutes         int not null check (minutes between 1 and 1440),
    place           text not null check (place <> '' and char_length(place) <= 100),
    fee_cents       int not null check (fee_cents between 0 and 1000000),
    fee_words       text not null check (char_length(fee_words) <= 60),
    counterpart     text not null check (counterpart <> '' and char_length(counterpart) <= 60),
    state           text not null check (state in ('OFFERED', 'SUGGESTED', 'ACCEPTED', 'DECLINED', 'GIVEN_BACK', 'WITHDRAWN')),
    offered_on      date not null,
    due_on          date not null check (due_on >= offered_on),
    suggested_on    date,
    suggested_start time,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, assignment_id) references app.assignment (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred,
    check ((suggested_on is null) = (suggested_start is null)),
    check (state <> 'SUGGESTED' or suggested_on is not null)
);
create index assignment_offer_by_assignment on app.assignment_offer (tenant_id, assignment_id);
create index assignment_offer_by_partner on app.assignment_offer (tenant_id, partner_id);
-- Nobody is asked twice at once, however fast two workers are.
create unique index assignment_offer_held on app.assignment_offer (tenant_id, assignment_id, partner_id)
    where state in ('OFFERED', 'SUGGESTED', 'ACCEPTED');
call sec.protect('app.assignment_offer', 'select, insert, delete',
    'meets_on, starts, state, suggested_on, suggested_start');

-- What the orderer (no offer) and each partner thought of it. The words go with the key; the answers stay as counts.
create table app.assignment_feedback (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    assignment_id uuid not null,
    offer_id      uuid,
    arrangements  text not null check (arrangements in ('YES', 'PARTLY', 'NO')),
    met           text not null check (met in ('YES', 'PARTLY', 'NO')),
    again         text not null check (again in ('YES', 'PARTLY', 'NO')),
    words         bytea,
    given_on      date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, assignment_id) references app.assignment (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, offer_id) references app.assignment_offer (tenant_id, id) deferrable initially deferred
);
create unique index assignment_feedback_of_orderer on app.assignment_feedback (tenant_id, assignment_id) where offer_id is null;
create unique index assignment_feedback_of_partner on app.assignment_feedback (tenant_id, offer_id) where offer_id is not null;
create index assignment_feedback_by_assignment on app.assignment_feedback (tenant_id, assignment_id);
create index assignment_feedback_by_offer on app.assignment_feedback (tenant_id, offer_id);
call sec.protect('app.assignment_feedback', 'select, insert, delete', 'words');
