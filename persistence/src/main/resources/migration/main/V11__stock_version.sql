-- The stock remembers which migration it was taken after, so that an application newer than its schema stays closed.
alter table sec.stock add column version int not null default 0;

create or replace procedure sec.take_stock()
    language sql
    set search_path = pg_catalog, pg_temp
as $$
    insert into sec.stock(taken_at, schema_hash, faults, findings, version)
    select now(), sec.schema_hash(), count(*) filter (where severity = 'fault'),
           coalesce(string_agg(severity || ': ' || finding || ': ' || object, E'\n' order by severity, finding, object), ''),
           (select coalesce(max(h.version::int), 0) from migration.flyway_schema_history h where h.success)
      from sec.catalogue()
    on conflict (only_row) do update
       set taken_at = excluded.taken_at, schema_hash = excluded.schema_hash, faults = excluded.faults,
           findings = excluded.findings, version = excluded.version
$$;
