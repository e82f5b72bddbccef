-- An organisation's pages are for its own people until they say that families may come. The organisation keeps its choice; the
-- door, which may read no organisation's table, is told by a trigger. Whoever stands here already has been open all along.
alter table app.tenant add published boolean not null default true;
alter table app.tenant alter published set default false;
grant update (published) on app.tenant to rinnalla_app, rinnalla_job;

alter table net.tenant add published boolean not null default true;
alter table net.tenant alter published set default false;

create function sec.tell_the_door() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update net.tenant set published = new.published where id = sec.tid();
    return null;
end $$;

insert into sec.definer_allowed values
    ('sec.tell_the_door()', 'a trigger of app.tenant: whether the tenant''s own door is open, nothing is read or returned');

create trigger tell_the_door after insert or update of published on app.tenant
    for each row execute function sec.tell_the_door();

alter table app.setting_version
    drop constraint setting_version_setting_check,
    add check (setting in ('BRAND', 'TERMS', 'LANGUAGES', 'TEXTS', 'EXIT', 'ANSWERING', 'PUBLISHED'));
