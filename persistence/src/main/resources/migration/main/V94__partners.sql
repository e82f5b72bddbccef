-- Experience partners: people with an agreement, known by a chosen first name. No story, no address, no number stands here.
create table app.experience_partner (
    tenant_id       uuid not null default sec.tid(),
    id              uuid not null,
    account_id      uuid not null,
    form_key        bytea not null check (octet_length(form_key) = 32),
    called          text not null check (called <> '' and char_length(called) <= 30),
    about           text not null check (char_length(about) <= 300),
    languages       text not null check (languages <> ''),
    towns           text not null,
    ways            text not null,
    times           text not null,
    themes          text not null,
    carries         int not null check (carries between 1 and 8),
    state           text not null check (state in ('ACTIVE', 'PAUSED', 'LEFT')),
    joined_on       date not null,
    commitment_ends_on date,
    shown_on     date,
    primary key (tenant_id, id),
    unique (tenant_id, account_id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, account_id) references app.staff_account (tenant_id, id) deferrable initially deferred,
    -- Whoever left has told nothing that stays.
    check (state <> 'LEFT' or (about = '' and towns = '' and themes = '' and shown_on is null))
);
call sec.protect('app.experience_partner', 'select, insert, delete',
    'called, about, languages, towns, ways, times, themes, carries, state, commitment_ends_on, shown_on');
