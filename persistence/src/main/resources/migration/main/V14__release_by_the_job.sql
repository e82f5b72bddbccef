-- What leaves an organisation is handed over by the house's own work alone: the role that serves pages loses the right. Who
-- runs which definer function is a row of the list from now on, and the catalogue check compares it with the grants.
revoke execute on function pub.present(uuid, text, text, text) from rinnalla_app;
revoke execute on function pub.freeze(uuid, text, text, text[], int[]) from rinnalla_app;

alter table sec.definer_allowed add column run_by text not null default '';
update sec.definer_allowed set run_by = 'rinnalla_app,rinnalla_job' where function in ('sec.tid()', 'sec.audit(text,text,uuid)');
update sec.definer_allowed set run_by = 'rinnalla_job' where function like 'pub.%';

alter function sec.catalogue() rename to catalogue_of_shapes;

-- Every finding over every schema. No row means that the wall stands as designed.
create function sec.catalogue() returns table (severity text, finding text, object text)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
select s.severity, s.finding, s.object from sec.catalogue_of_shapes() s
union all
select 'fault', 'security definer run by a role it is not for', d.function || ' ' || r.rolname
  from sec.definer_allowed d join pg_proc p on p.oid = to_regprocedure(d.function)
 cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a join pg_roles r on r.oid = a.grantee
 where a.grantee <> p.proowner and r.rolname::text <> all (string_to_array(d.run_by, ','))
$$;
