-- What several parents spoke of, in the organisation's own words, and what became of it. How many feedback items have gone on to
-- development groups is kept as a number: it stays also where an author has taken everything back.
create table app.theme (
    tenant_id    uuid not null default sec.tid() references net.tenant,
    id           uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    county       text not null,
    place_id     uuid,
    language     text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title        text not null check (title <> '' and length(title) <= 200),
    description  text not null check (description <> '' and length(description) <= 2000),
    code         text not null
        check (code in ('ACCESS', 'ENCOUNTER', 'PARTICIPATION', 'SAFETY', 'INFORMATION', 'UNDERSTANDABILITY', 'USEFULNESS')),
    continues_id uuid,
    made_on      date not null,
    owner        text not null check (owner in ('WORKER', 'FACILITATOR')),
    next_on      date not null,
    step         text not null check (step in ('HEARD', 'UNDERSTOOD', 'IDEA', 'TRIAL', 'DECIDED', 'IN_USE', 'CHECKED')),
    rests        boolean not null,
    round        int not null check (round > 0),
    width        text not null check (width in ('PLACE', 'COUNTY', 'ORGANISATION')),
    width_on  date not null,
    batches      int not null check (batches >= 0),
    told         int not null check (told >= 5 * batches),
    opened_on    date,
    version      int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete set null (place_id) deferrable initially deferred,
    foreign key (tenant_id, continues_id) references app.theme (tenant_id, id) on delete set null (continues_id) deferrable initially deferred,
    check ((batches = 0) = (opened_on is null)),
    check ((batches = 0) = (told = 0)),
    -- No group works on what too few have spoken of.
    check (batches > 0 or step = 'HEARD')
);
create index theme_by_day on app.theme (tenant_id, made_on, id);
create index theme_by_next on app.theme (tenant_id, next_on, id) where not rests;
create index theme_by_place on app.theme (tenant_id, place_id);
create index theme_by_continued on app.theme (tenant_id, continues_id);
call sec.protect('app.theme', 'select, insert, delete',
    'language, title, description, code, place_id, continues_id, owner, next_on, step, rests, round, width, width_on, batches, told,'
    ' opened_on, version');

-- A feedback is under one theme. Where it is forgotten or deleted, this goes with it.
create table app.theme_item (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    theme_id    uuid not null,
    feedback_id uuid not null,
    county      text not null,
    place_id    uuid,
    put_on      date not null,
    batch       int check (batch > 0),
    seen        int not null check (seen >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, feedback_id),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, feedback_id) references app.feedback (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete set null (place_id) deferrable initially deferred
);
create index theme_item_by_theme on app.theme_item (tenant_id, theme_id);
create index theme_item_by_place on app.theme_item (tenant_id, place_id);
create index theme_item_waiting on app.theme_item (tenant_id, theme_id) where batch is null;
call sec.protect('app.theme_item', 'select, insert, delete', 'place_id, batch, seen');

create table app.theme_turn (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    theme_id  uuid not null,
    number    int not null check (number > 0),
    round     int not null check (round > 0),
    turn      text not null check (turn in ('HEARD', 'UNDERSTOOD', 'IDEA', 'TRIAL', 'TRIAL_GOES_ON', 'DECIDED_TO_USE',
        'DECIDED_NO_CHANGE', 'IN_USE', 'CHECKED', 'REOPENED')),
    taken_on  date not null,
    primary key (tenant_id, id),
    unique (tenant_id, theme_id, number),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.theme_turn', 'select, insert, delete');

create table app.theme_idea (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    theme_id    uuid not null,
    round       int not null check (round > 0),
    problem     text not null check (problem <> '' and length(problem) <= 2000),
    benefits    text not null check (benefits <> '' and length(benefits) <= 500),
    proposer    text not null check (proposer in ('PARENTS', 'WORKERS', 'BOTH')),
    proposed_on date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred
);
create index theme_idea_by_theme on app.theme_idea (tenant_id, theme_id);
call sec.protect('app.theme_idea', 'select, insert, delete');

create table app.theme_trial (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    theme_id       uuid not null,
    idea_id        uuid not null,
    round          int not null check (round > 0),
    what           text not null check (what <> '' and length(what) <= 2000),
    tried_at_place text not null check (tried_at_place <> '' and length(tried_at_place) <= 500),
    starts_on      date not null,
    ends_on        date not null check (ends_on >= starts_on),
    measure        text not null check (measure <> '' and length(measure) <= 500),
    primary key (tenant_id, id),
    unique (tenant_id, theme_id, round),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, idea_id) references app.theme_idea (tenant_id, id) on delete cascade deferrable initially deferred
);
create index theme_trial_by_idea on app.theme_trial (tenant_id, idea_id);
call sec.protect('app.theme_trial', 'select, insert, delete', 'ends_on');

create table app.theme_decision (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    theme_id   uuid not null,
    round      int not null check (round > 0),
    turn       int not null check (turn > 0),
    kind       text not null check (kind in ('TAKE_INTO_USE', 'GO_ON_TRYING', 'NO_CHANGE')),
    reason     text not null check (length(reason) <= 2000),
    decided_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, theme_id, turn),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred,
    -- "No change" without "because" is none.
    check (kind <> 'NO_CHANGE' or reason <> '')
);
call sec.protect('app.theme_decision', 'select, insert, delete');

create table app.theme_change (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    theme_id  uuid not null,
    round     int not null check (round > 0),
    in_use_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, theme_id, round),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.theme_change', 'select, insert, delete');

create table app.theme_change_text (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    change_id uuid not null,
    language  text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    words     text not null check (words <> '' and length(words) <= 2000),
    primary key (tenant_id, id),
    unique (tenant_id, change_id, language),
    foreign key (tenant_id, change_id) references app.theme_change (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.theme_change_text', 'select, insert, delete');
