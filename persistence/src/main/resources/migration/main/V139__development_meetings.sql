-- A meeting of a development group, from the plan to its minutes.
create table app.development_meeting (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    group_id    uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    key_id      uuid not null,
    meets_on    date not null,
    starts      time not null,
    minutes     int not null check (minutes between 15 and 480),
    online      boolean not null,
    place       text not null check (char_length(place) <= 100),
    materials   text not null check (char_length(materials) <= 1000),
    state       text not null check (state in ('PLANNED', 'CALLED', 'HELD', 'CANCELLED')),
    called_on   date,
    reason      text not null check (char_length(reason) <= 300),
    approved_on date,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, group_id) references app.development_group (tenant_id, id) on delete cascade deferrable initially deferred,
    check (online or place <> ''),
    -- Only what was held has minutes.
    check (approved_on is null or state = 'HELD')
);
create index development_meeting_by_group on app.development_meeting (tenant_id, group_id, meets_on desc);
create index development_meeting_by_day on app.development_meeting (tenant_id, meets_on);
create index development_meeting_by_key on app.development_meeting (tenant_id, key_id);
call sec.protect('app.development_meeting', 'select, insert, delete',
    'meets_on, starts, minutes, online, place, materials, state, called_on, reason, approved_on');

create table app.development_agenda_item (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    meeting_id uuid not null,
    turn       int not null check (turn > 0),
    source     text not null check (source in ('THEME', 'TRIAL', 'CHANGE', 'DEBTS', 'WORKSHOP', 'OWN')),
    heading    text not null check (heading <> '' and char_length(heading) <= 300),
    about      text not null check (char_length(about) <= 600),
    minutes    int check (minutes between 1 and 240),
    theme_id   uuid,
    notes      text not null check (char_length(notes) <= 4000),
    next_step  text not null check (char_length(next_step) <= 300),
    next_on    date,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references app.development_meeting (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete set null (theme_id) deferrable initially deferred
);
create index development_agenda_item_by_meeting on app.development_agenda_item (tenant_id, meeting_id);
create index development_agenda_item_by_theme on app.development_agenda_item (tenant_id, theme_id);
call sec.protect('app.development_agenda_item', 'select, insert, delete', 'turn, theme_id, notes, next_step, next_on');

create table app.development_comer (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    meeting_id uuid not null,
    member_id  uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id, member_id),
    foreign key (tenant_id, meeting_id) references app.development_meeting (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, member_id) references app.development_member (tenant_id, id) on delete cascade deferrable initially deferred
);
create index development_comer_by_member on app.development_comer (tenant_id, member_id);
call sec.protect('app.development_comer', 'select, insert, delete');

-- How many of whom were there. Nobody's name.
create table app.development_presence (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    meeting_id uuid not null,
    kind       text not null check (kind in ('EXPERIENCE_EXPERT', 'PARENT', 'WORKER', 'PROFESSIONAL', 'DECISION_MAKER', 'FACILITATOR')),
    n          int not null check (n between 0 and 99),
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id, kind),
    foreign key (tenant_id, meeting_id) references app.development_meeting (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.development_presence', 'select, insert, delete', 'n');

-- What members left for a meeting, sealed with its key. Whose it is stands nowhere.
create table app.development_remark (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    meeting_id uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    words      bytea not null,
    left_on    date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, meeting_id) references app.development_meeting (tenant_id, id) on delete cascade deferrable initially deferred
);
create index development_remark_by_meeting on app.development_remark (tenant_id, meeting_id);
call sec.protect('app.development_remark', 'select, insert, delete');

-- One member's way to one meeting without an account, for a time: a fingerprint of its secret and its last day.
create table app.development_link (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    meeting_id uuid not null,
    member_id  uuid not null,
    code       bytea not null check (octet_length(code) = 32),
    expires_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, meeting_id, member_id),
    foreign key (tenant_id, meeting_id) references app.development_meeting (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, member_id) references app.development_member (tenant_id, id) on delete cascade deferrable initially deferred
);
create index development_link_by_member on app.development_link (tenant_id, member_id);
create index development_link_by_day on app.development_link (tenant_id, expires_on);
call sec.protect('app.development_link', 'select, insert, delete', 'code, expires_on');
