-- The tenant wall. What stands here is explained in docs/adr/0002-tenant-wall.md.
-- Every migration runs as rinnalla_owner; nothing is granted to everybody by default.
alter default privileges revoke execute on functions from public;

create schema sec;
create schema app;
create schema pub;
create schema net;
grant usage on schema sec to rinnalla_app, rinnalla_job, rinnalla_net;
grant usage on schema app to rinnalla_app, rinnalla_job;
grant usage on schema pub to rinnalla_app, rinnalla_job, rinnalla_net;
grant usage on schema net to rinnalla_net;

-- The context of a tenant: tenant|expiry|kid|HMAC-SHA256. The application holds the key; text of SQL cannot forge it.
create table sec.ctx_key (
    kid        smallint primary key check (kid between 1 and 999),
    k          bytea not null check (octet_length(k) = 32),
    retired_at timestamptz
);

-- STABLE, never IMMUTABLE: an immutable one is folded into cached plans and hands one tenant's rows to another.
create function sec.tid() returns uuid
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    context text := current_setting('rinnalla.ctx', true);
    part    text[];
    key     bytea;
begin
    if coalesce(context, '') = '' then
        raise exception 'tenant context missing' using errcode = 'RI001';
    end if;
    if context !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\|[0-9]{1,12}\|[0-9]{1,3}\|[0-9a-f]{64}$' then
        raise exception 'tenant context invalid' using errcode = 'RI002';
    end if;
    part := string_to_array(context, '|');
    select c.k into key from sec.ctx_key c
     where c.kid = part[3]::smallint and (c.retired_at is null or c.retired_at > now());
    if key is null
       or public.hmac(convert_to(part[1] || '|' || part[2] || '|' || part[3], 'UTF8'), key, 'sha256') <> decode(part[4], 'hex')
       or part[2]::bigint < extract(epoch from clock_timestamp()) then
        raise exception 'tenant context invalid' using errcode = 'RI002';
    end if;
    return part[1]::uuid;
end $$;
grant execute on function sec.tid() to rinnalla_app, rinnalla_job;

-- Puts a table behind the wall: the only way a table of `app` is made. `may` are verbs (select, insert, delete),
-- `change` the columns that may be updated; tenant_id and id never are.
create procedure sec.protect(t regclass, may text, change text default null)
    language plpgsql
as $$
begin
    if change ~ '\m(tenant_id|id)\M' then
        raise exception '% : neither tenant nor identity may change', t;
    end if;
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant_wall on %s as restrictive for all to public
                    using (tenant_id = (select sec.tid())) with check (tenant_id = (select sec.tid()))', t);
    execute format('create policy service on %s as permissive for all to rinnalla_app, rinnalla_job, rinnalla_owner
                    using (true) with check (true)', t);
    execute format('grant %s on %s to rinnalla_app, rinnalla_job', may, t);
    if change is not null then
        execute format('grant update (%s) on %s to rinnalla_app, rinnalla_job', change, t);
    end if;
end $$;

-- What the catalogue check allows. A row more is a decision, to be read in a review.
create table sec.definer_allowed (
    function text primary key,
    why      text not null
);
create table sec.open_relation (
    relation text primary key,
    why      text not null
);
insert into sec.definer_allowed values
    ('sec.tid()', 'reads the key of the context, which no application role may read');

-- Every finding over every schema. No row means that the wall stands as designed.
create function sec.catalogue() returns table (severity text, finding text, object text)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
with schema_ as (
    select n.oid, n.nspname, n.nspowner, n.nspacl from pg_namespace n
     where n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
), application as (
    select r.oid, r.rolname from pg_roles r
     where r.rolname in ('rinnalla_app', 'rinnalla_job', 'rinnalla_net', 'rinnalla_keys')
), relation as (
    select c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.reloptions, c.relrowsecurity, c.relforcerowsecurity,
           s.nspname, s.nspname || '.' || c.relname as name
      from pg_class c join schema_ s on s.oid = c.relnamespace
), tenant_table as (
    select * from relation where nspname = 'app' and relkind in ('r', 'p', 'f')
), routine as (
    select p.*, s.nspname, p.oid::regprocedure::text as name
      from pg_proc p join schema_ s on s.oid = p.pronamespace
     where not exists (select from pg_depend d
                        where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
), granted as (
    select r.name, r.nspname, r.relkind, a.privilege_type as privilege, coalesce(g.rolname, 'PUBLIC') as grantee,
           null::name as attname
      from relation r cross join aclexplode(r.relacl) a left join pg_roles g on g.oid = a.grantee
     where a.grantee <> r.relowner
    union all
    select r.name, r.nspname, r.relkind, a.privilege_type, coalesce(g.rolname, 'PUBLIC'), t.attname
      from relation r join pg_attribute t on t.attrelid = r.oid and t.attacl is not null
     cross join aclexplode(t.attacl) a left join pg_roles g on g.oid = a.grantee
     where a.grantee <> r.relowner
)
select 'fault', 'row security is not enabled and forced', name from tenant_table
 where not (relrowsecurity and relforcerowsecurity)
union all
select 'fault', 'no restrictive wall for everything and everybody', t.name from tenant_table t
 where not exists (select from pg_policy p
                    where p.polrelid = t.oid and p.polname = 'tenant_wall' and not p.polpermissive and p.polcmd = '*'
                      and p.polroles = '{0}'
                      and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = ( SELECT sec.tid() AS tid))'
                      and pg_get_expr(p.polwithcheck, p.polrelid) = '(tenant_id = ( SELECT sec.tid() AS tid))')
union all
select 'fault', 'policy nobody knows', r.name || ' ' || p.polname from pg_policy p join relation r on r.oid = p.polrelid
 where p.polname not in ('tenant_wall', 'service')
union all
select 'fault', 'foreign table or partition in the tenants'' schema', name from tenant_table where relkind in ('f', 'p')
union all
select 'fault', 'no tenant_id that is required, a uuid, and set by the context', t.name from tenant_table t
 where not exists (select from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    where a.attrelid = t.oid and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype and a.attnotnull
                      and pg_get_expr(d.adbin, d.adrelid) = 'sec.tid()')
union all
select 'fault', 'tenant_id outside the wall and not on the list', r.name from relation r
  join pg_attribute a on a.attrelid = r.oid and a.attname = 'tenant_id' and not a.attisdropped
 where r.relkind in ('r', 'p', 'f') and r.nspname not in ('app', 'net')
   and not exists (select from sec.open_relation o where o.relation = r.name)
union all
select 'fault', 'primary key does not begin with tenant_id', t.name from tenant_table t
 where not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                    where k.conrelid = t.oid and k.contype = 'p' and a.attname = 'tenant_id')
union all
select 'fault', 'index does not begin with tenant_id', i.indexrelid::regclass::text from pg_index i
  join tenant_table t on t.oid = i.indrelid
 where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0] and a.attname = 'tenant_id')
union all
select 'fault', 'index over more than plain order (words are never indexed)', i.indexrelid::regclass::text from pg_index i
  join tenant_table t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
 where m.amname <> 'btree' or i.indisexclusion or i.indexprs is not null
union all
select 'fault', 'foreign key does not carry tenant_id to tenant_id', k.conrelid::regclass::text || ' ' || k.conname
  from pg_constraint k join relation f on f.oid = k.confrelid
 where k.contype = 'f'
   and (k.conrelid in (select oid from tenant_table) or k.confrelid in (select oid from tenant_table)
        or f.name in ('pub.programme', 'pub.release'))
   and not exists (
        select from generate_subscripts(k.conkey, 1) n
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[n]
          join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[n]
         where a.attname = 'tenant_id' and (b.attname = 'tenant_id' or f.name = 'net.tenant' and b.attname = 'id'))
union all
select 'fault', 'view that reads with its owner''s eyes', name from relation
 where relkind = 'v' and not coalesce(reloptions::text ~* 'security_invoker=(true|on|1|yes)', false)
union all
select 'fault', 'materialized view: it knows no row security', name from relation where relkind = 'm'
union all
select 'fault', 'table that inherits', i.inhrelid::regclass::text from pg_inherits i join relation r on r.oid = i.inhrelid
 where r.relkind in ('r', 'f')
union all
select 'fault', 'sequence where tenants could read each other''s pace', name from relation where nspname = 'app' and relkind = 'S'
union all
select 'fault', 'identity column', t.name || '.' || a.attname from tenant_table t join pg_attribute a on a.attrelid = t.oid
 where a.attidentity <> ''
union all
select 'fault', 'rule or trigger nobody knows', r.name || ' ' || g.tgname from pg_trigger g join relation r on r.oid = g.tgrelid
 where not g.tgisinternal
   and not exists (select from sec.definer_allowed d where d.function = g.tgfoid::regprocedure::text)
union all
select 'fault', 'rule or trigger nobody knows', r.name || ' ' || w.rulename from pg_rewrite w join relation r on r.oid = w.ev_class
 where r.relkind <> 'v' and r.relkind <> 'm'
union all
select 'fault', 'security definer not on the list', r.name from routine r
 where r.prosecdef and not exists (select from sec.definer_allowed d where d.function = r.name)
union all
select 'fault', 'security definer with an open search_path', r.name from routine r
 where r.prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (r.proconfig), false)
union all
select 'fault', 'security definer of another owner', r.name from routine r join pg_roles o on o.oid = r.proowner
 where r.prosecdef and o.rolname <> 'rinnalla_owner'
union all
select 'fault', 'listed security definer that is gone', d.function from sec.definer_allowed d
 where not exists (select from routine r where r.name = d.function and r.prosecdef)
union all
select 'fault', 'tenant function is not stable (an immutable one is folded into plans)', r.name from routine r
 where r.nspname = 'sec' and r.proname = 'tid' and r.provolatile <> 's'
union all
select 'fault', 'routine open to everybody', r.name from routine r
 cross join aclexplode(coalesce(r.proacl, acldefault('f', r.proowner))) a where a.grantee = 0
union all
select 'fault', 'login role that bypasses row security', rolname from pg_roles
 where rolcanlogin and rolbypassrls and not rolsuper and rolname <> 'rinnalla_backup'
union all
select 'fault', 'role of ours with powers it must not have', rolname from pg_roles
 where rolname like 'rinnalla\_%'
   and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls and rolname <> 'rinnalla_backup'
        or rolcanlogin and rolname = 'rinnalla_owner')
union all
select 'warning', 'superuser beside the first one', rolname from pg_roles where rolsuper and rolcanlogin and oid <> 10
union all
select 'fault', 'application role is a member of another role', m.rolname || ' in ' || g.rolname
  from pg_auth_members x join application m on m.oid = x.member join pg_roles g on g.oid = x.roleid
union all
select 'fault', 'owner''s hat on another head', m.rolname from pg_auth_members x join pg_roles g on g.oid = x.roleid
  join pg_roles m on m.oid = x.member
 where g.rolname = 'rinnalla_owner' and m.rolname <> 'rinnalla_migrator' and not m.rolsuper
union all
select 'fault', 'application role owns something', r.rolname || ' ' || o.object from application r join (
        select relowner as owner, name as object from relation
        union all select proowner, name from routine
        union all select nspowner, nspname from schema_
        union all select datdba, datname from pg_database
        union all select typowner, typname from pg_type where typnamespace in (select oid from schema_)) o on o.owner = r.oid
union all
select 'fault', 'application role may make things', r.rolname || ' in ' || s.nspname from application r cross join schema_ s
 where has_schema_privilege(r.oid, s.oid, 'create')
union all
select 'fault', 'everybody may enter a schema', s.nspname from schema_ s cross join aclexplode(s.nspacl) a where a.grantee = 0
union all
select 'fault', 'everybody may connect or make temporary tables', d.datname from pg_database d
 cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a where d.datname = current_database() and a.grantee = 0
union all
select 'fault', 'application role may make things', r.rolname || ' in ' || d.datname || ' ' || a.privilege_type from pg_database d
 cross join aclexplode(d.datacl) a join application r on r.oid = a.grantee
 where d.datname = current_database() and a.privilege_type <> 'CONNECT'
union all
select 'fault', 'more than reading and writing rows', grantee || ' ' || privilege || ' ' || name from granted
 where (grantee = 'PUBLIC' or grantee in (select rolname from application))
   and privilege not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
union all
select 'fault', 'everybody may touch a relation', privilege || ' ' || name from granted where grantee = 'PUBLIC'
union all
select 'fault', 'identity or tenant of a row may be changed', grantee || ' ' || name from granted
 where nspname = 'app' and privilege = 'UPDATE' and (attname is null or attname in ('tenant_id', 'id'))
   and grantee in (select rolname from application)
union all
select 'fault', 'tenants'' role beyond its schema', grantee || ' ' || privilege || ' ' || g.name from granted g
 where grantee in ('rinnalla_app', 'rinnalla_job') and nspname <> 'app'
   and not (privilege = 'SELECT' and exists (select from sec.open_relation o where o.relation = g.name))
union all
select 'fault', 'network''s role beyond its schema', grantee || ' ' || privilege || ' ' || g.name from granted g
 where grantee = 'rinnalla_net' and nspname <> 'net'
   and not (privilege = 'SELECT' and exists (select from sec.open_relation o where o.relation = g.name))
union all
select 'fault', 'role that has no business here', grantee || ' ' || privilege || ' ' || name from granted
 where grantee not in ('PUBLIC', 'rinnalla_owner', 'rinnalla_app', 'rinnalla_job', 'rinnalla_net', 'rinnalla_backup')
union all
select 'fault', 'network''s role may enter the tenants'' schema', 'app' from application r
 where r.rolname = 'rinnalla_net' and has_schema_privilege(r.oid, 'app', 'usage')
union all
select 'fault', 'default privileges that give to others', s.defaclobjtype::text from pg_default_acl s
 cross join aclexplode(s.defaclacl) a where a.grantee <> s.defaclrole
union all
select 'fault', 'extension not on the list', extname from pg_extension where extname not in ('plpgsql', 'pgcrypto')
union all
select 'fault', 'foreign server, publication or subscription', srvname from pg_foreign_server
union all
select 'fault', 'foreign server, publication or subscription', pubname from pg_publication
union all
select 'fault', 'large object outside every wall', oid::text from pg_largeobject_metadata
union all
select 'fault', 'role without time limits', r.rolname from application r
 where r.rolname <> 'rinnalla_keys' and not exists (
        select from pg_db_role_setting s where s.setrole = r.oid and s.setdatabase = 0
           and array_to_string(s.setconfig, ' ') like '%statement_timeout=%'
           and array_to_string(s.setconfig, ' ') like '%lock_timeout=%'
           and array_to_string(s.setconfig, ' ') like '%idle_in_transaction_session_timeout=%')
$$;

-- One number for everything the check looks at: when it changes, the last check no longer counts.
create function sec.schema_hash() returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
with schema_ as (
    select n.* from pg_namespace n where n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
), line(words) as (
    select concat_ws(' ', 'schema', nspname, nspowner::regrole, nspacl) from schema_
    union all
    select concat_ws(' ', 'relation', c.oid::regclass, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relowner::regrole,
                     c.relacl, c.reloptions)
      from pg_class c join schema_ s on s.oid = c.relnamespace
    union all
    select concat_ws(' ', 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                     a.attidentity, a.attacl, pg_get_expr(d.adbin, d.adrelid))
      from pg_attribute a join pg_class c on c.oid = a.attrelid join schema_ s on s.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attnum > 0 and not a.attisdropped
    union all
    select concat_ws(' ', 'constraint', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid), k.convalidated)
      from pg_constraint k join schema_ s on s.oid = k.connamespace
    union all
    select concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid), i.indisvalid)
      from pg_index i join pg_class c on c.oid = i.indrelid join schema_ s on s.oid = c.relnamespace
    union all
    select concat_ws(' ', 'policy', p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
                     pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) from pg_policy p
    union all
    select concat_ws(' ', 'routine', p.proowner::regrole, p.proacl, pg_get_functiondef(p.oid))
      from pg_proc p join schema_ s on s.oid = p.pronamespace where p.prokind in ('f', 'p')
       and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    union all
    select concat_ws(' ', 'trigger', pg_get_triggerdef(g.oid), g.tgenabled)
      from pg_trigger g join pg_class c on c.oid = g.tgrelid join schema_ s on s.oid = c.relnamespace where not g.tgisinternal
    union all
    select concat_ws(' ', 'rule', pg_get_ruledef(w.oid), w.ev_enabled)
      from pg_rewrite w join pg_class c on c.oid = w.ev_class join schema_ s on s.oid = c.relnamespace
    union all
    select concat_ws(' ', 'role', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls)
      from pg_roles where rolname like 'rinnalla\_%' or rolcanlogin and rolbypassrls and not rolsuper
    union all
    select concat_ws(' ', 'member', roleid::regrole, member::regrole) from pg_auth_members
     where roleid::regrole::text like 'rinnalla\_%' or member::regrole::text like 'rinnalla\_%'
    union all
    select concat_ws(' ', 'extension', extname, extversion) from pg_extension
    union all
    select concat_ws(' ', 'database', datacl, datdba::regrole) from pg_database where datname = current_database()
    union all
    select concat_ws(' ', 'default', defaclrole::regrole, defaclnamespace, defaclobjtype, defaclacl) from pg_default_acl
    union all
    select concat_ws(' ', 'publication', pubname) from pg_publication
    union all
    select concat_ws(' ', 'server', srvname) from pg_foreign_server
    union all
    select concat_ws(' ', 'time limits', r.rolname, count(*)) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
     cross join unnest(s.setconfig) as setting where r.rolname like 'rinnalla\_%' and setting like '%timeout=%' group by r.rolname
    union all
    (select 'large object' from pg_largeobject_metadata limit 1)
)
select encode(sha256(convert_to(string_agg(words, E'\n' order by words collate "C"), 'UTF8')), 'hex') from line
$$;
grant execute on function sec.schema_hash() to rinnalla_app, rinnalla_job, rinnalla_net;

-- What the last check found, and for which schema it holds. Written after each migration (afterMigrate.sql).
create table sec.stock (
    only_row    boolean primary key default true check (only_row),
    taken_at    timestamptz not null,
    schema_hash text not null,
    faults      int not null,
    findings    text not null
);
grant select on sec.stock to rinnalla_app, rinnalla_job, rinnalla_net;
insert into sec.open_relation values ('sec.stock', 'readiness compares it; it names no tenant');

create procedure sec.take_stock()
    language sql
    set search_path = pg_catalog, pg_temp
as $$
    insert into sec.stock(taken_at, schema_hash, faults, findings)
    select now(), sec.schema_hash(), count(*) filter (where severity = 'fault'),
           coalesce(string_agg(severity || ': ' || finding || ': ' || object, E'\n' order by severity, finding, object), '')
      from sec.catalogue()
    on conflict (only_row) do update
       set taken_at = excluded.taken_at, schema_hash = excluded.schema_hash, faults = excluded.faults, findings = excluded.findings
$$;

-- True when the schema is the one that was checked, and the check found no fault. For readiness, by any of our roles.
create function sec.wall_stands() returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$ select exists (select from sec.stock s where s.faults = 0 and s.schema_hash = sec.schema_hash()) $$;
grant execute on function sec.wall_stands() to rinnalla_app, rinnalla_job, rinnalla_net;
