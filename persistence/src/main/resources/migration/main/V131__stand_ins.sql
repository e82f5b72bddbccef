-- A worker is away for some days: who looks after what they carry meanwhile. Nothing else is changed for it, so that it is back
-- by itself on the day after the last one.
create table app.stand_in (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    away_id     uuid not null,
    stand_in_id uuid not null,
    -- What the stand-in wants to be called by those they look after; none where the role is enough.
    first_name  text,
    first_on    date not null,
    last_on     date not null check (last_on >= first_on),
    form_key    bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, away_id) references app.staff_account (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, stand_in_id) references app.staff_account (tenant_id, id) on delete cascade deferrable initially deferred
);
create index stand_in_by_away on app.stand_in (tenant_id, away_id);
create index stand_in_by_stand_in on app.stand_in (tenant_id, stand_in_id);
create index stand_in_by_day on app.stand_in (tenant_id, last_on);
call sec.protect('app.stand_in', 'select, insert, delete');
