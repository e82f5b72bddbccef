-- The log of the phone lines: a day and a part of it, closed choices, no number and no name. Taken back, a call stays uncounted.
create table app.phone_call (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    line_id   uuid not null,
    day       date not null,
    form_key  bytea not null check (octet_length(form_key) = 32),
    missed    boolean not null,
    undone    boolean not null default false,
    time_band text check (time_band in ('MORNING', 'AFTERNOON', 'EVENING')),
    length    text check (length in ('UNDER_FIVE', 'UNDER_FIFTEEN', 'UNDER_THIRTY', 'LONGER')),
    caller    text check (caller in ('PARENT', 'RELATIVE', 'PROFESSIONAL', 'UNKNOWN')),
    topics    text not null default '' check (topics ~ '^([A-Z_]+(,[A-Z_]+){0,2})?$'),
    county    text check (county in ('OWN', 'OTHER', 'UNKNOWN')),
    language  text check (language in ('FI', 'SV', 'EN', 'SELKO')),
    given     text not null default '' check (given ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    guided_to text not null default '' check (guided_to ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) deferrable initially deferred,
    check (num_nulls(time_band, length, caller, county, language) = case when missed then 5 else 0 end)
);
create index phone_call_by_day on app.phone_call (tenant_id, day, line_id);
create index phone_call_by_line on app.phone_call (tenant_id, line_id);
call sec.protect('app.phone_call', 'select, insert', 'undone');
