-- What of the release everybody may have: a yes of its own for each indicator of each programme, and no without one.
-- See docs/adr/0060-read-by-programs.md.
create table app.open_consent (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    indicator    text not null check (indicator ~ '^[a-z][a-z-]{2,60}$'),
    since_on     date not null,
    until_on     date check (until_on >= since_on),
    primary key (tenant_id, id),
    unique (tenant_id, programme_id, indicator, since_on),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred
);
call sec.protect('app.open_consent', 'select, insert', 'until_on');

create table pub.open_release (
    tenant_id    uuid not null,
    programme_id uuid not null,
    quarter      text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    indicator    text not null,
    opened_on    date not null,
    primary key (tenant_id, programme_id, quarter, indicator),
    foreign key (tenant_id, programme_id) references pub.programme (tenant_id, programme_id)
);
create index open_release_by_quarter on pub.open_release (quarter);
grant select on pub.open_release to rinnalla_app, rinnalla_job, rinnalla_net;
insert into sec.open_relation values ('pub.open_release', 'which frozen bins everybody may have');

-- Opens what the tenant in context has frozen of one indicator of one programme for one quarter. Nothing is ever taken back: what is
-- out may have been taken along by anybody.
create function pub.open_quarter(programme uuid, quarter text, indicator text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
    tenant    uuid := sec.tid();
    today     date := (now() at time zone 'Europe/Helsinki')::date;
    first_day date;
    last_day  date;
begin
    if not exists (select from pub.release r where r.tenant_id = tenant and r.programme_id = programme
                      and r.quarter = quarter and r.indicator = indicator) then
        raise exception 'nothing is frozen' using errcode = 'RI015';
    end if;
    last_day := pub.quarter_end(quarter) - 1;
    first_day := (pub.quarter_end(quarter) - interval '3 months')::date;
    if not exists (select from app.open_consent c
                    where c.tenant_id = tenant and c.programme_id = programme and c.indicator = indicator
                      and c.since_on <= first_day and (c.until_on is null or c.until_on >= last_day)) then
        raise exception 'nobody has agreed to open it' using errcode = 'RI016';
    end if;
    insert into pub.open_release(tenant_id, programme_id, quarter, indicator, opened_on)
    values (tenant, programme, quarter, indicator, today)
    on conflict do nothing;
end $$;
revoke execute on function pub.open_quarter(uuid, text, text) from public;
grant execute on function pub.open_quarter(uuid, text, text) to rinnalla_job;
insert into sec.definer_allowed(function, why, run_by) values
    ('pub.open_quarter(uuid,text,text)', 'opens the tenant''s own frozen bins, which no application role may write', 'rinnalla_job');
