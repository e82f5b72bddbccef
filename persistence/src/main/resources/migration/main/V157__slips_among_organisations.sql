-- How groups and events went is answered with a slip as well, of all groups or all events of a programme together.
alter table app.door_tally
    add column programme_id uuid,
    add column gatherings text check (gatherings in ('GROUPS', 'EVENTS')),
    add foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred not valid;

do $$
declare
    narrow text;
begin
    for narrow in select k.conname from pg_catalog.pg_constraint k
                   where k.conrelid = 'app.door_tally'::regclass
                     and (k.contype = 'u' or k.contype = 'c' and cardinality(k.conkey) > 1) loop
        execute format('alter table app.door_tally drop constraint %I', narrow);
    end loop;
end $$;

alter table app.door_tally
    add check (num_nonnulls(place_id, line_id, programme_id) = 1),
    add check ((programme_id is null) = (gatherings is null)),
    add unique nulls not distinct (tenant_id, place_id, line_id, programme_id, gatherings, quarter_on, coded, question);
create index door_tally_by_programme on app.door_tally (tenant_id, programme_id);

-- What came with a slip joins the cube: four questions, each door apart. How many passed over a question is in no cell. A quarter that
-- was frozen before has nothing of these, which is not the same as few.
insert into pub.cell(indicator, class, position)
select q.indicator, d.door || '-' || a.answer, d.n * 2 + a.n
  from unnest(array['exit-informed', 'exit-next-step', 'exit-heard', 'exit-less-alone']) as q(indicator),
       unnest(array['visits', 'calls', 'groups', 'events']) with ordinality as d(door, n),
       unnest(array['yes', 'no']) with ordinality as a(answer, n);
