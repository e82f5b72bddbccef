-- Services one can turn to. What is said of them is believed for a while after somebody checked it.
create table app.signpost (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    name       text not null check (name <> ''),
    purpose    text not null check (purpose <> ''),
    county     text not null default '',
    reach      text not null default '',
    link       text not null default '' check (link = '' or link like 'https://%'),
    checked_on date,
    hidden     boolean not null default false,
    primary key (tenant_id, id)
);
call sec.protect('app.signpost', 'select, insert, delete',
    'language, name, purpose, county, reach, link, checked_on, hidden');

create table app.news_item (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title      text not null check (title <> ''),
    body       text not null check (body <> ''),
    publish_on date,
    changed_at timestamptz not null,
    primary key (tenant_id, id)
);
create index news_item_by_day on app.news_item (tenant_id, publish_on);
call sec.protect('app.news_item', 'select, insert, delete', 'language, title, body, publish_on, changed_at');

create trigger next_edition after insert or update or delete on app.signpost
    for each statement execute function sec.next_edition();
create trigger next_edition after insert or update or delete on app.news_item
    for each statement execute function sec.next_edition();
