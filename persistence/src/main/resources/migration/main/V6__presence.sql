-- Places, phone lines and their hours.
create table app.place (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    code         text not null check (code ~ '^[a-z0-9-]{2,40}$'),
    name         text not null check (name <> ''),
    street       text not null,
    town         text not null,
    step_free    boolean,
    position     int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred
);
create index place_by_programme on app.place (tenant_id, programme_id);
call sec.protect('app.place', 'select, insert, delete', 'name, street, town, step_free, position');

create table app.place_text (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    place_id   uuid not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    directions text,
    access     text,
    primary key (tenant_id, id),
    unique (tenant_id, place_id, language),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.place_text', 'select, insert, delete', 'directions, access');

create table app.phone_line (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    name         text not null check (name <> ''),
    number       text not null check (number ~ '^\+?[0-9 ]{3,24}$'),
    primary key (tenant_id, id),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred
);
create index phone_line_by_programme on app.phone_line (tenant_id, programme_id);
call sec.protect('app.phone_line', 'select, insert, delete', 'name, number');

create table app.opening (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    place_id    uuid,
    line_id     uuid,
    weekday     int not null check (weekday between 1 and 7),
    opens       time not null,
    closes      time not null,
    valid_from  date not null,
    valid_until date,
    primary key (tenant_id, id),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    check (num_nonnulls(place_id, line_id) = 1),
    check (opens < closes),
    check (valid_until is null or valid_until >= valid_from)
);
create index opening_by_place on app.opening (tenant_id, place_id);
create index opening_by_line on app.opening (tenant_id, line_id);
call sec.protect('app.opening', 'select, insert, delete', 'weekday, opens, closes, valid_from, valid_until');

create table app.opening_exception (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    place_id  uuid,
    line_id   uuid,
    day       date not null,
    closed    boolean not null,
    opens     time,
    closes    time,
    reason    text,
    primary key (tenant_id, id),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    check (num_nonnulls(place_id, line_id) = 1),
    check (closed = (opens is null) and closed = (closes is null)),
    check (opens < closes)
);
create index opening_exception_by_place on app.opening_exception (tenant_id, place_id, day);
create index opening_exception_by_line on app.opening_exception (tenant_id, line_id, day);
call sec.protect('app.opening_exception', 'select, insert, delete', 'day, closed, opens, closes, reason');
