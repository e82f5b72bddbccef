-- What is left to read after a meeting: words and a link, no files. Each piece is in one language.
create table app.material (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    gathering_id  uuid not null,
    form_key      bytea not null check (octet_length(form_key) = 32),
    language      text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title         text not null check (title <> ''),
    body          text not null,
    link          text check (link like 'https://%'),
    for_everybody boolean not null,
    hidden        boolean not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred
);
create index material_by_gathering on app.material (tenant_id, gathering_id);
call sec.protect('app.material', 'select, insert, delete', 'language, title, body, link, for_everybody, hidden');

create trigger next_edition after insert or update or delete on app.material
    for each statement execute function sec.next_edition();
