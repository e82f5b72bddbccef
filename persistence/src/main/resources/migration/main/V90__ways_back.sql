-- How the words of the house stood before each change: news, series, services, words that mean the same, what is left to
-- read, the link and the numbers of a meeting. One table for all of them, since each is changed and taken back in one way.
create table app.past_version (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    kind       text not null check (kind in ('NEWS', 'SERIES', 'SIGNPOST', 'SYNONYMS', 'MATERIAL', 'LINK', 'COUNT')),
    about      text not null check (about ~ '^[0-9A-Za-z-]{1,40}$'),
    held       text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, changed_by) references app.staff_account (tenant_id, id) deferrable initially deferred
);
create index past_version_by_thing on app.past_version (tenant_id, kind, about, changed_at);
create index past_version_by_changer on app.past_version (tenant_id, changed_by);
call sec.protect('app.past_version', 'select, insert');

-- A turn that was taken off the roster can be put back; the name on it goes when its day is long past, as on any other.
alter table app.roster_turn add removed boolean not null default false;
grant update (removed) on app.roster_turn to rinnalla_app, rinnalla_job;
