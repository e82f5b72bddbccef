-- A programme is one project period: which one it continues, and in which counties it is. See docs/adr/0056-programmes.md.
alter table app.programme
    add column counties text not null default ''
        check (counties ~ '^([A-Z_]{3,24}(,[A-Z_]{3,24})*)?$'),
    add column continues_id uuid check (continues_id <> id),
    add column form_key bytea check (octet_length(form_key) = 32),
    add unique (tenant_id, form_key),
    add foreign key (tenant_id, continues_id) references app.programme (tenant_id, id) deferrable initially deferred not valid;
create index programme_by_continued on app.programme (tenant_id, continues_id);
grant update (counties, continues_id) on app.programme to rinnalla_app, rinnalla_job;
