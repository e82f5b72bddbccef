-- What amounts of a closed quarter may be divided by, beside their bins: frozen once, in whole parts (minutes that doors were open,
-- hundredths of the working years planned for the whole year). None is frozen too, so that nothing turns up afterwards.
create table pub.divisor (
    tenant_id    uuid not null,
    programme_id uuid not null,
    quarter      text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    divisor      text not null check (divisor in ('open-hours', 'working-years')),
    parts        bigint not null check (parts >= 0),
    frozen_on    date not null,
    primary key (tenant_id, programme_id, quarter, divisor),
    foreign key (tenant_id, programme_id) references pub.programme (tenant_id, programme_id)
);
create index divisor_by_quarter on pub.divisor (quarter, divisor);
grant select on pub.divisor to rinnalla_app, rinnalla_job, rinnalla_net;
insert into sec.open_relation values ('pub.divisor', 'frozen hours and working years, exact and nobody''s, by a yes of their own');

-- Freezes one divisor of one programme for one closed quarter, for the tenant in context: once, and by a consent that covers all of it.
create function pub.freeze_divisor(programme uuid, quarter text, divisor text, parts bigint) returns void
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
    if quarter is null or quarter !~ '^[0-9]{4}Q[1-4]$' or not pub.closable(quarter, today) then
        raise exception 'the quarter is not closed' using errcode = 'RI011';
    end if;
    last_day := pub.quarter_end(quarter) - 1;
    first_day := (pub.quarter_end(quarter) - interval '3 months')::date;
    -- One at a time; whoever comes second finds it done.
    perform from pub.programme p where p.tenant_id = tenant and p.programme_id = programme for update;
    if not found then
        raise exception 'the programme is not presented' using errcode = 'RI010';
    end if;
    if not exists (select from app.divisor_consent c
                    where c.tenant_id = tenant and c.programme_id = programme and c.divisor = divisor
                      and c.since_on <= first_day and (c.until_on is null or c.until_on >= last_day)) then
        raise exception 'nobody has agreed to show it' using errcode = 'RI012';
    end if;
    if parts is null or parts < 0 then
        raise exception 'no number to divide by' using errcode = 'RI013';
    end if;
    if exists (select from pub.divisor d where d.tenant_id = tenant and d.programme_id = programme
                  and d.quarter = quarter and d.divisor = divisor) then
        raise exception 'already frozen' using errcode = 'RI014';
    end if;
    insert into pub.divisor(tenant_id, programme_id, quarter, divisor, parts, frozen_on)
    values (tenant, programme, quarter, divisor, parts, today);
end $$;
revoke execute on function pub.freeze_divisor(uuid, text, text, bigint) from public;
grant execute on function pub.freeze_divisor(uuid, text, text, bigint) to rinnalla_job;
insert into sec.definer_allowed(function, why, run_by) values
    ('pub.freeze_divisor(uuid,text,text,bigint)',
     'writes the tenant''s own hours and working years, once, which no application role may write', 'rinnalla_job');
