-- Where somebody with a seat wants to be told when something changes: sealed with a key of its own, gone with the seat, and
-- the day after the last meeting at the latest. No public page shows any of it.
create table app.contact (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    gathering_id uuid not null,
    seat_id      uuid not null,
    key_id       uuid not null,
    whereto      bytea not null,
    language     text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    door         text not null check (door <> ''),
    reminds      boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, seat_id),
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, seat_id) references app.seat (tenant_id, id) on delete cascade deferrable initially deferred
);
create index contact_by_gathering on app.contact (tenant_id, gathering_id);
create index contact_by_key on app.contact (tenant_id, key_id);
call sec.protect('app.contact', 'select, insert, delete', 'key_id, whereto, language, door, reminds');
