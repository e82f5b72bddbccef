-- How a visit or a call went: counts by quarter and door, no row for an answer. What came with a code off a printed sheet is
-- counted by itself: only that may be counted together with other organisations'.
create table app.door_tally (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    place_id   uuid,
    line_id    uuid,
    quarter_on date not null check (extract(day from quarter_on) = 1 and extract(month from quarter_on) in (1, 4, 7, 10)),
    coded      boolean not null,
    question   text not null check (question in ('INFORMED', 'NEXT_STEP', 'HEARD', 'LESS_ALONE')),
    one        int not null check (one >= 0),
    two        int not null check (two >= 0),
    three      int not null check (three >= 0),
    four       int not null check (four >= 0),
    five       int not null check (five >= 0),
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, place_id, line_id, quarter_on, coded, question),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((place_id is null) <> (line_id is null))
);
create index door_tally_by_line on app.door_tally (tenant_id, line_id);
create index door_tally_by_quarter on app.door_tally (tenant_id, quarter_on);
call sec.protect('app.door_tally', 'select, insert, delete', 'one, two, three, four, five');

-- Codes off an unsorted pile, as digests under random ids. Nothing says who printed or got one, and when; a used one is gone.
create table app.exit_code (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    code      bytea not null check (octet_length(code) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, code)
);
call sec.protect('app.exit_code', 'select, insert, delete');
