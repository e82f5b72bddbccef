-- Events and groups. Of those who come, a name of their own choosing (sealed) and a card; how many came is a number.
create table app.gathering (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    place_id     uuid,
    form_key     bytea not null check (octet_length(form_key) = 32),
    kind         text not null check (kind in ('EVENT', 'GROUP')),
    way          text not null check (way in ('PLACE', 'ONLINE', 'HYBRID')),
    seats        int check (seats between 1 and 500),
    state        text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    version      int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, id, seats),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete set null (place_id) deferrable initially deferred,
    check (way <> 'ONLINE' or place_id is null)
);
create index gathering_by_programme on app.gathering (tenant_id, programme_id);
create index gathering_by_place on app.gathering (tenant_id, place_id);
call sec.protect('app.gathering', 'select, insert, delete', 'place_id, way, seats, state, version');

create table app.gathering_text (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    gathering_id uuid not null,
    language     text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    name         text not null check (name <> ''),
    about        text not null,
    audience     text not null,
    agreement    text not null,
    leaders      text not null,
    primary key (tenant_id, id),
    unique (tenant_id, gathering_id, language),
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.gathering_text', 'select, insert, delete', 'name, about, audience, agreement, leaders');

-- A day and times on the wall in Helsinki, so that changing the clocks moves nothing.
create table app.gathering_session (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    gathering_id uuid not null,
    day          date not null,
    starts       time not null,
    ends         time not null,
    cancelled    boolean not null default false,
    link         text,
    adults       int check (adults between 0 and 2000),
    children     int check (children between 0 and 2000),
    cost_cents   int check (cost_cents >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, gathering_id, link) deferrable initially deferred,
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred,
    check (starts < ends),
    check ((adults is null) = (children is null)),
    check (cost_cents is null or adults is not null)
);
create index gathering_session_by_gathering on app.gathering_session (tenant_id, gathering_id, day);
create index gathering_session_by_day on app.gathering_session (tenant_id, day);
call sec.protect('app.gathering_session', 'select, insert, delete',
    'day, starts, ends, cancelled, link, adults, children, cost_cents');

create table app.session_reason (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null default gen_random_uuid(),
    session_id uuid not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    reason     text not null check (reason <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, session_id, language),
    foreign key (tenant_id, session_id) references app.gathering_session (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.session_reason', 'select, insert, delete', 'reason');

-- No chair twice, and none beyond the number of seats: even if every rule above failed, the last seat is given once.
create table app.seat (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    gathering_id  uuid not null,
    card_id       uuid not null,
    key_id        uuid not null,
    form_key      bytea not null check (octet_length(form_key) = 32),
    called        bytea,
    likeness      bytea check (octet_length(likeness) = 32),
    state         text not null check (state in ('HELD', 'WAITING', 'OFFERED', 'CANCELLED')),
    chair         int,
    of_seats      int not null,
    turn          int not null,
    offer_ends_at timestamptz,
    needs         text not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, gathering_id, chair) deferrable initially deferred,
    unique (tenant_id, gathering_id, likeness) deferrable initially deferred,
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, gathering_id, of_seats) references app.gathering (tenant_id, id, seats) on update cascade,
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete cascade deferrable initially deferred,
    check (chair between 1 and of_seats),
    check ((state in ('HELD', 'OFFERED')) = (chair is not null)),
    check ((state = 'OFFERED') = (offer_ends_at is not null)),
    check ((state = 'CANCELLED') = (called is null) and (called is null) = (likeness is null))
);
create index seat_by_gathering on app.seat (tenant_id, gathering_id);
create index seat_by_card on app.seat (tenant_id, card_id);
create index seat_by_key on app.seat (tenant_id, key_id);
create index seat_in_line on app.seat (tenant_id, state) where state in ('WAITING', 'OFFERED');
call sec.protect('app.seat', 'select, insert, delete', 'called, likeness, state, chair, offer_ends_at, needs');

do $$
declare
    shown text;
begin
    foreach shown in array array['gathering', 'gathering_text', 'gathering_session', 'session_reason', 'seat'] loop
        execute format('create trigger next_edition after insert or update or delete on app.%I
                        for each statement execute function sec.next_edition()', shown);
    end loop;
end $$;
