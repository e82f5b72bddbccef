create table app.programme (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    slug      text not null check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
    name      text not null check (name <> ''),
    county    text not null,
    starts_on date not null,
    ends_on   date,
    funder    text,
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    check (ends_on is null or ends_on >= starts_on)
);
call sec.protect('app.programme', 'select, insert', 'name, county, starts_on, ends_on, funder');
