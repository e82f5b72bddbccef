-- An organisation's own sign, made anew from what was sent. One that was taken down stays for a day, so that it can be put back.
-- The name is made of the content, so that an address never shows anything else.
create table app.logo (
    tenant_id      uuid not null default sec.tid() references net.tenant,
    id             uuid not null,
    name           text not null check (name ~ '^[0-9a-f]{32}$'),
    width          int not null check (width between 1 and 400),
    height         int not null check (height between 1 and 96),
    content        bytea not null check (octet_length(content) between 60 and 12000),
    plate_by_day   boolean not null,
    plate_by_night boolean not null,
    added_at       timestamptz not null,
    removed_at     timestamptz,
    primary key (tenant_id, id)
);
create index logo_by_removal on app.logo (tenant_id, removed_at);
call sec.protect('app.logo', 'select, insert, delete', 'removed_at');

-- Which one is shown, and what it says for whoever does not see it.
alter table app.tenant
    add logo_id    uuid,
    add logo_words text check (logo_words <> ''),
    add foreign key (tenant_id, logo_id) references app.logo (tenant_id, id) deferrable initially deferred not valid,
    add check ((logo_id is null) = (logo_words is null));
create index tenant_by_logo on app.tenant (tenant_id, logo_id);
grant update (logo_id, logo_words) on app.tenant to rinnalla_app, rinnalla_job;

alter table app.setting_version
    drop constraint setting_version_setting_check,
    add check (setting in ('BRAND', 'TERMS', 'LANGUAGES', 'TEXTS', 'EXIT', 'ANSWERING', 'PUBLISHED', 'KEEPING', 'LOGO'));
