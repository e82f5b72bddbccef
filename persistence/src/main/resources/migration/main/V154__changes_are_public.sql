-- What themes of many parents have led to stands on a public page too: when it changes, kept pages are no longer true.
do $$
declare
    shown text;
begin
    foreach shown in array array['theme_change', 'theme'] loop
        execute format('create trigger next_edition after insert or update or delete on app.%I
                        for each statement execute function sec.next_edition()', shown);
    end loop;
end $$;
