-- Staff accounts and their sessions; word-cards, of which only a slow hash is kept, and theirs.
create table app.staff_account (
    tenant_id     uuid not null default sec.tid() references net.tenant,
    id            uuid not null,
    email         text not null check (email = lower(email)),
    shown_name    text not null check (shown_name <> ''),
    password_hash text not null,
    roles         text not null check (roles ~ '^[A-Z_]*(,[A-Z_]+)*$'),
    language      text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    state         text not null check (state in ('ACTIVE', 'DISABLED')),
    created_on    date not null,
    primary key (tenant_id, id),
    unique (tenant_id, email)
);
call sec.protect('app.staff_account', 'select, insert', 'email, shown_name, password_hash, roles, language, state');

create table app.staff_session (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    account_id uuid not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, account_id) references app.staff_account (tenant_id, id) on delete cascade deferrable initially deferred
);
create index staff_session_by_account on app.staff_session (tenant_id, account_id);
call sec.protect('app.staff_session', 'select, insert, delete', 'seen_at, ended_at');

create table app.word_card (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    lookup    bytea not null check (octet_length(lookup) = 32),
    made_on   date not null,
    primary key (tenant_id, id),
    unique (tenant_id, lookup)
);
call sec.protect('app.word_card', 'select, insert, delete', 'lookup, made_on');

create table app.card_session (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    card_id    uuid not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete cascade deferrable initially deferred
);
create index card_session_by_card on app.card_session (tenant_id, card_id);
call sec.protect('app.card_session', 'select, insert, delete', 'seen_at, ended_at');

-- For ten minutes a retried form may show the same words again; then the row is gone.
create table app.fresh_card (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    form_key  bytea not null check (octet_length(form_key) = 32),
    card_id   uuid not null,
    made_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete cascade deferrable initially deferred
);
create index fresh_card_by_card on app.fresh_card (tenant_id, card_id);
create index fresh_card_by_age on app.fresh_card (tenant_id, made_at);
call sec.protect('app.fresh_card', 'select, insert, delete');
