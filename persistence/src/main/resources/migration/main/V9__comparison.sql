-- What a tenant lets its network see: frozen once per closed quarter, in bins of five. See docs/adr/0006-release.md.
create table app.participation (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    indicator    text not null,
    since        date not null,
    until        date,
    primary key (tenant_id, id),
    unique (tenant_id, programme_id, indicator, since),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred,
    check (until is null or until >= since)
);
call sec.protect('app.participation', 'select, insert', 'until');

create table pub.programme (
    programme_id uuid not null,
    tenant_id    uuid not null references net.tenant,
    name         text not null,
    organisation text not null,
    county       text not null,
    primary key (tenant_id, programme_id)
);

-- The cube, fixed in advance: every class of an indicator, or the indicator is not released.
create table pub.cell (
    indicator text not null check (indicator ~ '^[a-z][a-z-]{2,60}$'),
    class     text not null check (class ~ '^[a-z0-9][a-z0-9-]{0,40}$'),
    position  int not null,
    primary key (indicator, class)
);
insert into pub.cell(indicator, class, position) values
    ('feedback-received', 'all', 1),
    ('feedback-answered-in-time', 'yes', 1),
    ('feedback-answered-in-time', 'no', 2),
    ('days-to-answer', '0-3', 1),
    ('days-to-answer', '4-7', 2),
    ('days-to-answer', '8-14', 3),
    ('days-to-answer', '15-or-more', 4),
    ('changes-made', 'all', 1),
    ('no-change-with-reason', 'all', 1),
    ('change-visible-to-authors', 'visible', 1),
    ('change-visible-to-authors', 'partly', 2),
    ('change-visible-to-authors', 'not-visible', 3);

create table pub.release (
    tenant_id    uuid not null,
    programme_id uuid not null,
    quarter      text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    indicator    text not null,
    class        text not null,
    lo           int not null check (lo >= 0 and lo % 5 = 0),
    frozen_on    date not null,
    primary key (tenant_id, programme_id, quarter, indicator, class),
    foreign key (tenant_id, programme_id) references pub.programme (tenant_id, programme_id),
    foreign key (indicator, class) references pub.cell (indicator, class)
);
create index release_by_quarter on pub.release (quarter, indicator);
grant select on pub.programme, pub.cell, pub.release to rinnalla_app, rinnalla_job, rinnalla_net;
insert into sec.open_relation values
    ('pub.programme', 'a programme as its network sees it, presented by the tenant itself'),
    ('pub.cell',      'the fixed cube'),
    ('pub.release',   'frozen bins of five');

-- The first day after a quarter, and whether fourteen days have passed since. Apart, so that a test needs no clock.
create function pub.quarter_end(quarter text) returns date
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$ select (make_date(left(quarter, 4)::int, 3 * right(quarter, 1)::int - 2, 1) + interval '3 months')::date $$;

create function pub.closable(quarter text, today date) returns boolean
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$ select today >= pub.quarter_end(quarter) + 14 $$;

-- Shows a programme of the tenant in context to its network.
create function pub.present(programme uuid, name text, organisation text, county text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from app.programme p where p.tenant_id = sec.tid() and p.id = present.programme) then
        raise exception 'no such programme' using errcode = 'RI010';
    end if;
    insert into pub.programme(tenant_id, programme_id, name, organisation, county)
    values (sec.tid(), present.programme, present.name, present.organisation, present.county)
    on conflict on constraint programme_pkey
    do update set name = excluded.name, organisation = excluded.organisation, county = excluded.county;
end $$;

-- Freezes one indicator of one programme for one closed quarter, for the tenant in context: the full set of classes
-- or nothing, once, in bins of five. No role that bypasses row security is needed: a tenant counts its own rows.
create function pub.freeze(programme uuid, quarter text, indicator text, classes text[], counts int[]) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
    tenant uuid := sec.tid();
    today  date := (now() at time zone 'Europe/Helsinki')::date;
    first_day date;
    last_day  date;
begin
    if quarter !~ '^[0-9]{4}Q[1-4]$' or not pub.closable(quarter, today) then
        raise exception 'the quarter is not closed' using errcode = 'RI011';
    end if;
    last_day := pub.quarter_end(quarter) - 1;
    first_day := (pub.quarter_end(quarter) - interval '3 months')::date;
    if not exists (select from pub.programme p where p.tenant_id = tenant and p.programme_id = programme) then
        raise exception 'the programme is not presented' using errcode = 'RI010';
    end if;
    if not exists (select from app.participation t
                    where t.tenant_id = tenant and t.programme_id = programme and t.indicator = indicator
                      and t.since <= first_day and (t.until is null or t.until >= last_day)) then
        raise exception 'the programme does not take part' using errcode = 'RI012';
    end if;
    if coalesce(cardinality(classes), 0) = 0 or cardinality(classes) is distinct from cardinality(counts)
       or array_position(counts, null) is not null or 0 > any (counts)
       or (select array_agg(c.class order by c.class) from pub.cell c where c.indicator = indicator)
          is distinct from (select array_agg(u order by u) from unnest(classes) u) then
        raise exception 'not the full set of classes' using errcode = 'RI013';
    end if;
    -- One row at a time may be frozen; whoever comes second finds it done.
    perform from pub.programme p where p.tenant_id = tenant and p.programme_id = programme for update;
    if exists (select from pub.release r where r.tenant_id = tenant and r.programme_id = programme
                  and r.quarter = quarter and r.indicator = indicator) then
        raise exception 'already frozen' using errcode = 'RI014';
    end if;
    insert into pub.release(tenant_id, programme_id, quarter, indicator, class, lo, frozen_on)
    select tenant, programme, quarter, indicator, u.class, 5 * (u.n / 5), today
      from unnest(classes, counts) as u(class, n);
end $$;
grant execute on function pub.present(uuid, text, text, text) to rinnalla_app, rinnalla_job;
grant execute on function pub.freeze(uuid, text, text, text[], int[]) to rinnalla_app, rinnalla_job;
grant execute on function pub.quarter_end(text), pub.closable(text, date) to rinnalla_app, rinnalla_job, rinnalla_net;
insert into sec.definer_allowed values
    ('pub.present(uuid,text,text,text)',               'writes the tenant''s own line in the release, which no application role may write'),
    ('pub."freeze"(uuid,text,text,text[],integer[])',  'writes the tenant''s own bins, once, which no application role may write');
