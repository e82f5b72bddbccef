-- A tally and a call are corrected, never taken away. Only what an import brought in may go out with it, and all of it with its organisation.
create function sec.only_what_came_in_goes() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from app.import_row r where r.tenant_id = sec.tid() and r.thing_id = old.id) or sec.is_ending() then
        return old;
    end if;
    raise exception 'only what an import brought in is taken out';
end $$;
insert into sec.definer_allowed(function, why) values
    ('sec.only_what_came_in_goes()', 'a trigger that lets nothing go but what an import brought in; it asks within the tenant and returns nothing of it');
create trigger only_what_came_in_goes before delete on app.visit
    for each row execute function sec.only_what_came_in_goes();
create trigger only_what_came_in_goes before delete on app.phone_call
    for each row execute function sec.only_what_came_in_goes();
