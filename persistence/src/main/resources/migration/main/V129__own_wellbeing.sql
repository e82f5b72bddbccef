-- How a partner has been, for themselves: sealed with a key of their own, the closed choices too, so that nobody can count them.
create table app.own_wellbeing (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    partner_id uuid not null,
    key_id     uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, partner_id),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index own_wellbeing_by_key on app.own_wellbeing (tenant_id, key_id);
call sec.protect('app.own_wellbeing', 'select, insert, delete');
-- Nothing in it changes, but it is held while a check is added: that wants the right to update a column.
grant update (key_id) on app.own_wellbeing to rinnalla_app, rinnalla_job;

create table app.wellbeing_check (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    wellbeing_id uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    answers      bytea not null,
    words        bytea,
    checked_on   date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, wellbeing_id) references app.own_wellbeing (tenant_id, id) on delete cascade deferrable initially deferred
);
create index wellbeing_check_by_wellbeing on app.wellbeing_check (tenant_id, wellbeing_id);
create index wellbeing_check_by_day on app.wellbeing_check (tenant_id, checked_on);
call sec.protect('app.wellbeing_check', 'select, insert, delete');

-- Who is asked to call: until now it was a worker.
alter table app.debrief add column by_role text not null default 'WORKER' check (by_role in ('WORKER', 'TRAINER'));
