-- A series is a package: in several languages, with notes and a list for whoever leads it, followed by groups.
alter table app.series add notes text not null default '';
alter table app.series drop constraint series_tenant_id_slug_key;
alter table app.series add unique (tenant_id, slug, language);
grant update (notes) on app.series to rinnalla_app, rinnalla_job;

alter table pub.series add notes text not null default '';
update sec.open_relation set why = 'series that an organisation has made public and offers to others, with its name and what it tells those who lead them'
 where relation = 'pub.series';

create or replace function pub.offer_series(series uuid) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    today date := (now() at time zone 'Europe/Helsinki')::date;
begin
    delete from pub.series o where o.tenant_id = sec.tid() and o.id = offer_series.series;
    insert into pub.series(tenant_id, id, organisation, slug, language, title, aim, audience, minutes, needs, body, notes, offered_on)
    select s.tenant_id, s.id, t.name, s.slug, s.language, s.title, s.aim, s.audience, s.minutes, s.needs, s.body, s.notes, today
      from app.series s join app.tenant t on t.tenant_id = s.tenant_id
     where s.tenant_id = sec.tid() and s.id = offer_series.series and s.publish_on <= today
       and not exists (select from app.series c where c.tenant_id = s.tenant_id and c.slug = s.slug and c.origin <> '');
    if not found then
        raise exception 'no such public series' using errcode = 'RI010';
    end if;
end $$;

alter table app.gathering add series_id uuid;
alter table app.gathering add foreign key (tenant_id, series_id) references app.series (tenant_id, id)
    on delete set null (series_id) deferrable initially deferred not valid;
create index gathering_by_series on app.gathering (tenant_id, series_id);
grant update (series_id) on app.gathering to rinnalla_app, rinnalla_job;

-- What of the list of a session was done, in the words of the list.
create table app.session_check (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null default gen_random_uuid(),
    session_id uuid not null,
    item       text not null check (length(item) between 1 and 400),
    primary key (tenant_id, id),
    unique (tenant_id, session_id, item),
    foreign key (tenant_id, session_id) references app.gathering_session (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.session_check', 'select, insert, delete', 'item');
