-- By what others may divide an organisation's amounts: a yes of its own for each divisor of each programme, since this number is told
-- exactly. See docs/adr/0065-amounts-in-proportion.md.
create table app.divisor_consent (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    divisor      text not null check (divisor in ('open-hours', 'working-years')),
    since_on     date not null,
    until_on     date check (until_on >= since_on),
    primary key (tenant_id, id),
    unique (tenant_id, programme_id, divisor, since_on),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred
);
call sec.protect('app.divisor_consent', 'select, insert', 'until_on');
