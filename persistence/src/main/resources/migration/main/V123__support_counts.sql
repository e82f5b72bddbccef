-- Counts of individual support. They point at nobody and stay when the request they came from has gone.
create table app.support_count (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    month_on  date not null check (extract(day from month_on) = 1),
    counted   text not null check (counted in ('MEETING_HELD', 'MEETING_CANCELLED', 'COACHING_BEGUN', 'COACHING_ENDED',
        'COACHING_STOPPED', 'SESSION_HELD', 'SESSION_CANCELLED')),
    n         int not null check (n >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, month_on, counted)
);
call sec.protect('app.support_count', 'select, insert, delete', 'n');

-- How often each of the five steps was chosen in a year. There is no row for an answer, and no day.
create table app.rated_count (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    year      int not null check (year between 2000 and 9999),
    moment    text not null check (moment in ('AFTER_MEETING', 'COACHING_START', 'COACHING_END')),
    question  text not null check (question in ('HEARD', 'KNOWS_NEXT', 'STRENGTH', 'OWN_SAY', 'NOT_ALONE')),
    one       int not null check (one >= 0),
    two       int not null check (two >= 0),
    three     int not null check (three >= 0),
    four      int not null check (four >= 0),
    five      int not null check (five >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, year, moment, question)
);
call sec.protect('app.rated_count', 'select, insert, delete', 'one, two, three, four, five');
