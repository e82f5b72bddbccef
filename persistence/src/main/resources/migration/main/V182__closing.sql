-- An organisation that ends: it is told beforehand, its door shuts on the day, and then everything of it goes. The list of hosts
-- knows the day, and so does the organisation itself, whose pages say it. Both are set by the operator's console alone.
alter table net.tenant
    add told_on   date,
    add erase_on  date,
    add successor text check (successor ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'),
    add erased_on date,
    drop constraint tenant_state_check,
    add check (state in ('open', 'closed', 'erased')),
    add check ((told_on is null) = (erase_on is null)),
    add check (successor is null or erase_on is not null),
    add check ((state = 'erased') = (erased_on is not null));

alter table app.tenant
    add erase_on  date,
    add successor text,
    add check (successor is null or erase_on is not null);

-- True from the day on which the tenant in context is to be erased, until it is.
create function sec.is_ending() returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select exists (select from net.tenant t
                    where t.id = sec.tid() and t.state <> 'erased'
                      and t.erase_on <= (now() at time zone 'Europe/Helsinki')::date)
$$;

-- Everything of the tenant in context in one table, whatever the application may delete there. How many rows went.
create function sec.erase_rows(relation text) returns bigint
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    gone bigint;
begin
    if not sec.is_ending() then
        raise exception 'nothing is to be erased' using errcode = 'RI020';
    end if;
    if not exists (select from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname = relation) then
        raise exception 'no such table' using errcode = 'RI021';
    end if;
    execute format('delete from app.%I where tenant_id = $1', relation) using sec.tid();
    get diagnostics gone = row_count;
    return gone;
end $$;

-- The last word: only when no table holds anything of the tenant. Its name, its days and what was released stay; its doors go.
create function sec.conclude_erasure() returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    held    text;
    present boolean;
begin
    if not sec.is_ending() then
        raise exception 'nothing is to be erased' using errcode = 'RI020';
    end if;
    for held in select c.relname from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' loop
        execute format('select exists (select from app.%I where tenant_id = $1)', held) into present using sec.tid();
        if present then
            return false;
        end if;
    end loop;
    update net.tenant set state = 'erased', published = false, erased_on = (now() at time zone 'Europe/Helsinki')::date
     where id = sec.tid();
    delete from net.host where tenant_id = sec.tid();
    return true;
end $$;
grant execute on function sec.is_ending(), sec.erase_rows(text), sec.conclude_erasure() to rinnalla_job;
insert into sec.definer_allowed(function, why, run_by) values
    ('sec.is_ending()',        'whether the tenant''s own day has come; it stands where no tenant may read', 'rinnalla_job'),
    ('sec.erase_rows(text)',   'deletes what no application role may delete, of the tenant in context, from its day on', 'rinnalla_job'),
    ('sec.conclude_erasure()', 'closes the tenant''s own doors for good, when nothing of it is left', 'rinnalla_job');

-- What was signed, and what has been in force, stands for ever, but no longer than its organisation.
create or replace function sec.signed_words_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    version uuid := case tg_table_name when 'commitment_text' then to_jsonb(old) ->> 'version_id'
                                       else to_jsonb(old) ->> 'id' end;
begin
    if exists (select from app.commitment_signature s where s.version_id = version)
       and not (tg_op = 'DELETE' and sec.is_ending()) then
        raise exception 'what has been signed does not change';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create or replace function sec.models_in_force_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    held app.model_version;
begin
    if tg_op = 'DELETE' and sec.is_ending() then
        return old;
    end if;
    if tg_table_name = 'model_version' then
        if old.in_force_on is not null then
            raise exception 'a version that has been in force does not change';
        end if;
    else
        select v.* into held from app.model_version v
         where v.tenant_id = sec.tid()
           and v.id = (case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end ->> 'version_id')::uuid;
        -- A copy comes with its words in one go: only what was in force before that may not be added to.
        if held.in_force_on is not null
           and (tg_op <> 'INSERT' or not exists (select from app.model_version v
                where v.tenant_id = sec.tid() and v.id = held.id and v.xmin::text = (txid_current() % (2 ^ 32)::bigint)::text)) then
            raise exception 'a version that has been in force does not change';
        end if;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
