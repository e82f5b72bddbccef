-- What is paid for what, from a day on. Nobody may change a row, nor take one away: another is written behind it.
create table app.fee_rate (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    kind       text check (kind in ('MEETING', 'CALL', 'ONLINE', 'GROUP', 'DEVELOPMENT', 'ADVOCACY', 'TEACHING', 'CANCELLED')),
    per        text not null check (per in ('HOUR', 'TIME', 'KILOMETRE')),
    each_cents bigint not null check (each_cents between 0 and 100000),
    valid_from date not null,
    set_by     uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, set_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((kind is null) = (per = 'KILOMETRE'))
);
create index fee_rate_by_account on app.fee_rate (tenant_id, set_by);
call sec.protect('app.fee_rate', 'select, insert');
