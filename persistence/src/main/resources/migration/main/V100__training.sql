-- Training of those who will walk beside parents. What anybody typed is sealed; days stand here, no moments.
create table app.cohort (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    programme_id   uuid not null,
    form_key       bytea not null check (octet_length(form_key) = 32),
    name           text not null check (name <> '' and char_length(name) <= 60),
    closes_on      date not null,
    starts_on      date not null check (starts_on >= closes_on),
    ends_on        date not null check (ends_on >= starts_on),
    towns          text not null,
    places         int not null check (places between 1 and 40),
    needed_percent int not null check (needed_percent between 50 and 100),
    needed_visits  int not null check (needed_visits between 0 and 20),
    state          text not null check (state in ('DRAFT', 'CALL', 'RUNNING', 'GRADUATED', 'CLOSED')),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred
);
create index cohort_by_programme on app.cohort (tenant_id, programme_id);
call sec.protect('app.cohort', 'select, insert, delete',
    'name, closes_on, starts_on, ends_on, towns, places, needed_percent, needed_visits, state');
create trigger next_edition after insert or update or delete on app.cohort
    for each statement execute function sec.next_edition();

create table app.training_application (
    tenant_id        uuid not null default sec.tid(),
    id               uuid not null,
    cohort_id        uuid not null,
    card_id          uuid not null,
    key_id           uuid not null,
    form_key         bytea not null check (octet_length(form_key) = 32),
    content          bytea not null check (octet_length(content) = 32),
    language         text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    town             text not null check (char_length(town) <= 40),
    answered_by      text not null check (answered_by in ('CARD', 'CALL')),
    called           bytea not null,
    words            bytea,
    whereto          bytea,
    answer           bytea,
    state            text not null check (state in ('RECEIVED', 'INTERVIEW', 'SELECTED', 'DECLINED', 'WITHDRAWN')),
    interview_on     date,
    interview_starts time,
    received_on      date not null,
    due_on           date not null check (due_on >= received_on),
    touched_on       date not null check (touched_on >= received_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, cohort_id) references app.cohort (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete cascade deferrable initially deferred,
    -- A number is there for a call and for nothing else, and no longer than there is something to call about.
    check ((answered_by = 'CALL') = (whereto is not null)),
    check (state in ('RECEIVED', 'INTERVIEW') or whereto is null),
    check ((interview_on is null) = (interview_starts is null))
);
create index training_application_by_cohort on app.training_application (tenant_id, cohort_id);
create index training_application_by_card on app.training_application (tenant_id, card_id);
create index training_application_by_key on app.training_application (tenant_id, key_id);
create index training_application_by_day on app.training_application (tenant_id, touched_on);
call sec.protect('app.training_application', 'select, insert, delete',
    'answered_by, whereto, answer, state, interview_on, interview_starts, touched_on');

create table app.training_session (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    cohort_id uuid not null,
    form_key  bytea not null check (octet_length(form_key) = 32),
    -- None for a visit to a partner organisation.
    theme     text check (theme in ('OWN_STORY', 'LEGAL_BASIS', 'VALUES_AND_ETHICS', 'SERVICE_SYSTEM', 'PEER_SUPPORT',
                                    'WELLBEING_AND_INFLUENCE')),
    title     text not null check (char_length(title) <= 100),
    held_on   date not null,
    starts    time not null,
    ends      time not null check (ends > starts),
    place     text not null check (char_length(place) <= 100),
    online    boolean not null,
    prepares  text not null check (char_length(prepares) <= 2000),
    materials text not null check (char_length(materials) <= 2000),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, cohort_id) references app.cohort (tenant_id, id) deferrable initially deferred
);
create index training_session_by_cohort on app.training_session (tenant_id, cohort_id, held_on);
call sec.protect('app.training_session', 'select, insert, delete',
    'theme, title, held_on, starts, ends, place, online, prepares, materials');

create table app.training_participant (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    cohort_id      uuid not null,
    card_id        uuid,
    key_id         uuid,
    form_key       bytea not null check (octet_length(form_key) = 32),
    called         bytea,
    language       text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    joined_on      date not null,
    interviewed_on date,
    committed_on   date,
    outcome        text not null check (outcome in ('GOING_ON', 'GRADUATED', 'COMPLETES_LATER', 'STOPPED')),
    decided_on     date,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, cohort_id) references app.cohort (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id)
        on delete set null (card_id) deferrable initially deferred,
    -- Whoever is forgotten is forgotten whole.
    check ((called is null) = (key_id is null)),
    check (called is not null or card_id is null),
    check ((outcome = 'GOING_ON') = (decided_on is null))
);
create index training_participant_by_cohort on app.training_participant (tenant_id, cohort_id);
create index training_participant_by_card on app.training_participant (tenant_id, card_id);
create index training_participant_by_key on app.training_participant (tenant_id, key_id);
call sec.protect('app.training_participant', 'select, insert, delete',
    'card_id, key_id, called, interviewed_on, committed_on, outcome, decided_on');

create table app.training_mark (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    session_id     uuid not null,
    participant_id uuid not null,
    presence       text not null check (presence in ('PRESENT', 'REMOTE', 'ABSENT', 'MADE_UP')),
    primary key (tenant_id, id),
    unique (tenant_id, session_id, participant_id),
    foreign key (tenant_id, session_id) references app.training_session (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, participant_id) references app.training_participant (tenant_id, id) on delete cascade deferrable initially deferred
);
create index training_mark_by_participant on app.training_mark (tenant_id, participant_id);
call sec.protect('app.training_mark', 'select, insert, delete', 'presence');

-- A participant's own words to themselves. No use case of the staff reads this table.
create table app.training_note (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    session_id     uuid not null,
    participant_id uuid not null,
    body           bytea not null,
    written_on     date not null,
    primary key (tenant_id, id),
    unique (tenant_id, session_id, participant_id),
    foreign key (tenant_id, session_id) references app.training_session (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, participant_id) references app.training_participant (tenant_id, id) on delete cascade deferrable initially deferred
);
create index training_note_by_participant on app.training_note (tenant_id, participant_id);
call sec.protect('app.training_note', 'select, insert, delete', 'body, written_on');

-- No name: it is written on the paper by hand, and the code tells no more than that the paper is ours.
create table app.certificate (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    cohort_id      uuid not null,
    participant_id uuid not null,
    code           text not null check (code ~ '^[bcdfghjkmnpqrstvwxz2-9]{12}$'),
    kind           text not null check (kind in ('COMPLETED', 'ATTENDED')),
    minutes        int not null check (minutes >= 0),
    given_on       date not null,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, participant_id),
    foreign key (tenant_id, cohort_id) references app.cohort (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, participant_id) references app.training_participant (tenant_id, id) deferrable initially deferred
);
create index certificate_by_cohort on app.certificate (tenant_id, cohort_id);
call sec.protect('app.certificate', 'select, insert, delete');
