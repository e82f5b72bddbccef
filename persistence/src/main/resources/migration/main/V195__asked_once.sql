-- What goes is looked at once for all of a statement, and no longer row by row: asking who is in context costs more than the deleting,
-- so that years of marks could neither be taken out again nor go with their organisation within the time that a statement has.
-- Both sides are read once and laid side by side, also where the database has not counted yet how many rows there are.
create or replace function sec.only_what_came_in_goes() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set enable_nestloop = off
as $$
begin
    if exists (select from gone g
                where not exists (select from app.import_row r where r.tenant_id = g.tenant_id and r.thing_id = g.id))
       and not sec.is_ending() then
        raise exception 'only what an import brought in is taken out';
    end if;
    return null;
end $$;
drop trigger only_what_came_in_goes on app.visit;
drop trigger only_what_came_in_goes on app.phone_call;
create trigger only_what_came_in_goes after delete on app.visit
    referencing old table as gone for each statement execute function sec.only_what_came_in_goes();
create trigger only_what_came_in_goes after delete on app.phone_call
    referencing old table as gone for each statement execute function sec.only_what_came_in_goes();
