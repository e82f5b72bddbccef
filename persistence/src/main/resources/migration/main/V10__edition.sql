-- An organisation's edition: a number that grows with every change of what it shows in public. It stands on the network's
-- side, where the host list is read, so that one small query tells every node which kept pages are still true.
create function sec.next_edition() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update net.tenant set edition = edition + 1 where id = sec.tid();
    return null;
end $$;

insert into sec.definer_allowed values
    ('sec.next_edition()', 'a trigger of the tables below: the tenant''s own number grows, nothing is read or returned');

do $$
declare
    shown text;
begin
    foreach shown in array array['tenant', 'term', 'tenant_text', 'programme', 'place', 'place_text', 'phone_line',
                                 'opening', 'opening_exception', 'publication'] loop
        execute format('create trigger next_edition after insert or update or delete on app.%I
                        for each statement execute function sec.next_edition()', shown);
    end loop;
end $$;
