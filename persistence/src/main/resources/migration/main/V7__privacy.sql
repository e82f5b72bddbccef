-- Promises as they were given, the audit chain, what waits to be sent, what the jobs did.
create table app.promise (
    tenant_id   uuid not null default sec.tid() references net.tenant,
    id          uuid not null,
    kind        text not null,
    version     int not null check (version > 0),
    readers     text not null,
    kept_months int not null check (kept_months between 1 and 120),
    made_on     date not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind, version)
);
call sec.protect('app.promise', 'select, insert');

create table app.audit (
    tenant_id uuid not null default sec.tid() references net.tenant,
    seq       bigint not null check (seq > 0),
    at        timestamptz not null,
    actor     text not null check (actor ~ '^[A-Za-z0-9:_.-]{1,80}$'),
    act       text not null check (act ~ '^[A-Z][A-Z0-9_]{1,60}$'),
    object    uuid,
    prev      bytea not null check (octet_length(prev) = 32),
    hash      bytea not null check (octet_length(hash) = 32),
    primary key (tenant_id, seq)
);
call sec.protect('app.audit', 'select');
create index audit_by_object on app.audit (tenant_id, object, seq);

create table app.audit_head (
    tenant_id uuid not null default sec.tid() references net.tenant,
    seq       bigint not null,
    hash      bytea not null check (octet_length(hash) = 32),
    primary key (tenant_id)
);
call sec.protect('app.audit_head', 'select');

-- One link of the chain. The parts cannot run into each other: none of them may hold a bar.
create function sec.audit_link(prev bytea, tenant uuid, seq bigint, at timestamptz, actor text, act text, object uuid) returns bytea
    language sql immutable parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select sha256(prev || convert_to(concat_ws('|', tenant, seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                                               actor, act, coalesce(object::text, '-')), 'UTF8'))
$$;

-- The one way to write the audit. The head row is locked until the transaction ends, so that links never cross.
create function sec.audit(actor text, act text, object uuid) returns bigint
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    tenant uuid := sec.tid();
    head   app.audit_head;
    moment timestamptz := clock_timestamp();
    link   bytea;
begin
    insert into app.audit_head(tenant_id, seq, hash) values (tenant, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    select * into strict head from app.audit_head h where h.tenant_id = tenant for update;
    link := sec.audit_link(head.hash, tenant, head.seq + 1, moment, actor, act, object);
    insert into app.audit(tenant_id, seq, at, actor, act, object, prev, hash)
    values (tenant, head.seq + 1, moment, actor, act, object, head.hash, link);
    update app.audit_head h set seq = head.seq + 1, hash = link where h.tenant_id = tenant;
    return head.seq + 1;
end $$;
grant execute on function sec.audit(text, text, uuid) to rinnalla_app, rinnalla_job;
insert into sec.definer_allowed values
    ('sec.audit(text,text,uuid)', 'appends to the audit, which no application role may write');

-- Where the chain of this tenant is broken: an edited, missing, added or moved line. No row: it is whole.
create function sec.audit_faults() returns table (seq bigint, fault text)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with line as (
        select a.*, lag(a.seq, 1, 0::bigint) over w as seq_before, lag(a.hash, 1, decode(repeat('00', 32), 'hex')) over w as hash_before
          from app.audit a where a.tenant_id = sec.tid()
        window w as (order by a.seq)
    )
    select l.seq, case when l.seq <> l.seq_before + 1 then 'missing before'
                       when l.prev <> l.hash_before then 'does not follow' else 'edited' end
      from line l
     where l.seq <> l.seq_before + 1 or l.prev <> l.hash_before
        or l.hash <> sec.audit_link(l.prev, l.tenant_id, l.seq, l.at, l.actor, l.act, l.object)
    union all
    select h.seq, 'missing at the end' from app.audit_head h
     where h.tenant_id = sec.tid() and h.seq > 0
       and not exists (select from app.audit a where a.tenant_id = h.tenant_id and a.seq = h.seq and a.hash = h.hash)
    union all
    select a.seq, 'beyond the head' from app.audit a
     where a.tenant_id = sec.tid() and a.seq > coalesce((select h.seq from app.audit_head h where h.tenant_id = sec.tid()), 0)
    order by 1
$$;
grant execute on function sec.audit_link(bytea, uuid, bigint, timestamptz, text, text, uuid) to rinnalla_app, rinnalla_job;
grant execute on function sec.audit_faults() to rinnalla_app, rinnalla_job;

create table app.outbox (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    kind       text not null,
    about      uuid not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   int not null default 0 check (attempts >= 0),
    sent_at    timestamptz,
    gave_up_at timestamptz,
    primary key (tenant_id, id),
    check (num_nonnulls(sent_at, gave_up_at) < 2)
);
create index outbox_waiting on app.outbox (tenant_id, due_at, id) where sent_at is null and gave_up_at is null;
create index outbox_about on app.outbox (tenant_id, about, kind);
call sec.protect('app.outbox', 'select, insert, delete', 'due_at, attempts, sent_at, gave_up_at');

create table app.job_run (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    job       text not null,
    ran_at    timestamptz not null,
    changed   int not null check (changed >= 0),
    fault     text,
    primary key (tenant_id, id)
);
create index job_run_latest on app.job_run (tenant_id, job, ran_at);
call sec.protect('app.job_run', 'select, insert, delete');
