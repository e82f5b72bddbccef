-- Under which headings this organisation's old files have what: remembered from the last time somebody chose.
create table app.import_template (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    kind      text not null check (kind in ('VISITS', 'CALLS', 'EVENTS', 'PARTNERS')),
    field     text not null check (field ~ '^[A-Z_]{2,30}$'),
    heading   text not null check (char_length(heading) <= 300),
    primary key (tenant_id, id),
    unique (tenant_id, kind, field) deferrable initially deferred
);
call sec.protect('app.import_template', 'select, insert, delete');
