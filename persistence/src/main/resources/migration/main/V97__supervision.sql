-- Partners' supervision: when, how long, and who gave it by role. A group is one row for each who was there. No content.
create table app.supervision (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    partner_id uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    held_on    date not null,
    noted_on   date not null check (noted_on >= held_on),
    minutes    int not null check (minutes between 5 and 480),
    given_by   text not null check (given_by in ('WORKER', 'SUPERVISOR', 'COLLEAGUES')),
    together   int not null check (together between 1 and 40),
    primary key (tenant_id, id),
    unique (tenant_id, form_key, partner_id),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index supervision_by_partner on app.supervision (tenant_id, partner_id, held_on);
call sec.protect('app.supervision', 'select, insert, delete');
