-- What a programme answers for. No table of these holds anything of a parent, and none a name of a person.
create table app.programme_goal (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    words        text not null check (words <> '' and char_length(words) <= 300),
    indicator    text check (indicator ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and char_length(indicator) <= 60),
    -- In ten thousandths: a share of 82.5 per cent is 8250.
    target_parts bigint check (target_parts >= 0),
    first_on     date not null,
    due_on       date not null check (due_on >= first_on),
    ended_on     date,
    reason       text not null check (char_length(reason) <= 400),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred,
    -- What is counted is counted towards something.
    check (indicator is null or target_parts is not null),
    -- Nothing is let go without a word.
    check ((ended_on is null) = (reason = ''))
);
create index programme_goal_by_programme on app.programme_goal (tenant_id, programme_id);
call sec.protect('app.programme_goal', 'select, insert, delete',
    'words, indicator, target_parts, first_on, due_on, ended_on, reason');

create table app.programme_grant (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    funder       text not null check (funder <> '' and char_length(funder) <= 100),
    grant_object text not null check (grant_object <> '' and char_length(grant_object) <= 120),
    purpose      text not null check (char_length(purpose) <= 600),
    amount_cents bigint not null check (amount_cents >= 0),
    first_on     date not null,
    last_on      date not null check (last_on >= first_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred
);
create index programme_grant_by_programme on app.programme_grant (tenant_id, programme_id);
call sec.protect('app.programme_grant', 'select, insert, delete',
    'funder, grant_object, purpose, amount_cents, first_on, last_on');

create table app.programme_year (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    year         int not null check (year between 2000 and 2099),
    euro_cents   bigint not null check (euro_cents >= 0),
    fte_hundredths int not null check (fte_hundredths >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    -- At the end of the transaction: two lines may change their years with each other.
    unique (tenant_id, programme_id, year) deferrable initially deferred,
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.programme_year', 'select, insert, delete', 'year, euro_cents, fte_hundredths');

create table app.programme_partner (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    organisation text not null check (organisation <> '' and char_length(organisation) <= 100),
    cooperation  text not null check (cooperation in ('DEVELOPS', 'GUIDES_PARENTS', 'ORDERS_PARTNERS', 'TRAINS', 'RESEARCHES',
                                                      'GIVES_ROOMS', 'NETWORK')),
    importance   text not null check (importance <> '' and char_length(importance) <= 400),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred
);
create index programme_partner_by_programme on app.programme_partner (tenant_id, programme_id);
call sec.protect('app.programme_partner', 'select, insert, delete', 'organisation, cooperation, importance');

create table app.programme_collecting (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    what         text not null check (what <> '' and char_length(what) <= 200),
    month        int not null check (month between 1 and 12),
    by_role      text not null check (by_role in ('WORKER', 'FACILITATOR', 'ADMINISTRATOR')),
    collected_on date,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred
);
create index programme_collecting_by_programme on app.programme_collecting (tenant_id, programme_id);
call sec.protect('app.programme_collecting', 'select, insert, delete', 'what, month, by_role, collected_on');

create table app.programme_use (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    used_on      date not null,
    about        text not null check (about <> '' and char_length(about) <= 200),
    indicator    text check (indicator ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and char_length(indicator) <= 60),
    done         text not null check (done <> '' and char_length(done) <= 1000),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred
);
create index programme_use_by_programme on app.programme_use (tenant_id, programme_id);
call sec.protect('app.programme_use', 'select, insert, delete', 'used_on, about, indicator, done');
