-- Series of texts that a group goes through, and the shelf between organisations. See docs/adr/0021-a-shelf-between-walls.md.
create table app.series (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    slug       text not null check (slug ~ '^[a-z0-9-]{2,40}$'),
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title      text not null check (title <> ''),
    aim        text not null check (aim <> ''),
    audience   text not null default '',
    minutes    int not null check (minutes between 15 and 480),
    needs      text not null default '',
    body       text not null check (body <> ''),
    origin     text not null default '',
    copied_key text,
    publish_on date,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    unique (tenant_id, copied_key),
    check ((origin = '') = (copied_key is null))
);
call sec.protect('app.series', 'select, insert, delete',
    'language, title, aim, audience, minutes, needs, body, publish_on, changed_at');
create trigger next_edition after insert or update or delete on app.series
    for each statement execute function sec.next_edition();

create table pub.series (
    tenant_id    uuid not null references net.tenant,
    id           uuid not null,
    organisation text not null,
    slug         text not null,
    language     text not null,
    title        text not null,
    aim          text not null,
    audience     text not null,
    minutes      int not null,
    needs        text not null,
    body         text not null,
    offered_on   date not null,
    primary key (tenant_id, id)
);
grant select on pub.series to rinnalla_app, rinnalla_job;
insert into sec.open_relation values
    ('pub.series', 'series that an organisation has made public and offers to others, with its name');

-- Puts a series of the tenant in context on the shelf. Only what it shows to everybody, and has written itself, can be put.
create function pub.offer_series(series uuid) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    today date := (now() at time zone 'Europe/Helsinki')::date;
begin
    delete from pub.series o where o.tenant_id = sec.tid() and o.id = offer_series.series;
    insert into pub.series(tenant_id, id, organisation, slug, language, title, aim, audience, minutes, needs, body, offered_on)
    select s.tenant_id, s.id, t.name, s.slug, s.language, s.title, s.aim, s.audience, s.minutes, s.needs, s.body, today
      from app.series s join app.tenant t on t.tenant_id = s.tenant_id
     where s.tenant_id = sec.tid() and s.id = offer_series.series and s.publish_on <= today and s.origin = '';
    if not found then
        raise exception 'no such public series' using errcode = 'RI010';
    end if;
end $$;

create function pub.withdraw_series(series uuid) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$ delete from pub.series o where o.tenant_id = sec.tid() and o.id = withdraw_series.series $$;

revoke execute on function pub.offer_series(uuid), pub.withdraw_series(uuid) from public;
grant execute on function pub.offer_series(uuid), pub.withdraw_series(uuid) to rinnalla_app, rinnalla_job;
insert into sec.definer_allowed(function, why, run_by) values
    ('pub.offer_series(uuid)',    'puts a copy of what the tenant shows to everybody on the shelf, and of nothing else',
                                  'rinnalla_app,rinnalla_job'),
    ('pub.withdraw_series(uuid)', 'takes the tenant''s own from the shelf', 'rinnalla_app,rinnalla_job');
