-- Who is there on which day, by role; a first name only where somebody has chosen to be named, and never a surname.
create table app.roster_turn (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    place_id      uuid,
    line_id       uuid,
    day           date not null,
    role          text not null check (role in ('WORKER', 'EXPERIENCE_PARTNER')),
    first_name    text check (first_name ~ '^[^[:space:][:digit:]]{2,30}$'),
    away          boolean not null default false,
    stands_in_id  uuid,
    form_key      bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, stands_in_id) references app.roster_turn (tenant_id, id)
        on delete set null (stands_in_id) deferrable initially deferred,
    check (num_nonnulls(place_id, line_id) = 1)
);
create index roster_turn_by_place on app.roster_turn (tenant_id, place_id, day);
create index roster_turn_by_line on app.roster_turn (tenant_id, line_id, day);
create index roster_turn_by_stand_in on app.roster_turn (tenant_id, stands_in_id);
call sec.protect('app.roster_turn', 'select, insert, delete', 'away, first_name, stands_in_id');

create trigger next_edition after insert or update or delete on app.roster_turn
    for each statement execute function sec.next_edition();
