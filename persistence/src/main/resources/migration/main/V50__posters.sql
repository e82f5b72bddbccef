-- What was printed of a place or a line, each with a code of its own.
create table app.poster (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    place_id  uuid,
    line_id   uuid,
    kind      text not null check (kind in ('WALL', 'DOOR', 'TABLE')),
    code      text not null check (code ~ '^[bcdfghjkmnpqrstvwxz2-9]{7}$'),
    form_key  bytea not null check (octet_length(form_key) = 32),
    made_at   timestamptz not null,
    retired   boolean not null default false,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    check (num_nonnulls(place_id, line_id) = 1),
    check (kind <> 'TABLE' or place_id is not null)
);
create index poster_by_place on app.poster (tenant_id, place_id);
create index poster_by_line on app.poster (tenant_id, line_id);
call sec.protect('app.poster', 'select, insert, delete', 'retired');

-- How often a code was opened on a day. No moment, no visitor, no address: there is no column for one.
create table app.poster_opening (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null default gen_random_uuid(),
    poster_id uuid not null,
    day       date not null,
    times     int not null check (times > 0),
    primary key (tenant_id, id),
    unique (tenant_id, poster_id, day),
    foreign key (tenant_id, poster_id) references app.poster (tenant_id, id) on delete cascade deferrable initially deferred
);
create index poster_opening_by_day on app.poster_opening (tenant_id, day);
call sec.protect('app.poster_opening', 'select, insert, delete', 'times');
