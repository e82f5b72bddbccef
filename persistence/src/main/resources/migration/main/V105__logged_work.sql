-- A partner's log: kinds, days, minutes and metres. What anybody told has no column, and how the partner felt has none either.
create table app.logged_work (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    partner_id uuid not null,
    kind       text not null check (kind in ('MEETING', 'CALL', 'ONLINE', 'GROUP', 'DEVELOPMENT', 'ADVOCACY', 'TEACHING', 'CANCELLED')),
    done_on    date not null,
    minutes    int not null check (minutes between 0 and 720),
    metres     int not null check (metres between 0 and 1000000),
    beside_id  uuid,
    form_key   bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred,
    check (minutes > 0 or kind = 'CANCELLED')
);
create index logged_work_by_partner on app.logged_work (tenant_id, partner_id, done_on);
create index logged_work_beside on app.logged_work (tenant_id, beside_id) where beside_id is not null;
call sec.protect('app.logged_work', 'select, insert, delete');

-- Somebody wants to talk something through. It stands apart from the log and tells nothing of which entry it came with.
create table app.debrief (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    partner_id uuid not null,
    asked_on   date not null,
    due_on     date not null check (due_on > asked_on),
    done_on    date,
    primary key (tenant_id, id),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index debrief_by_partner on app.debrief (tenant_id, partner_id);
call sec.protect('app.debrief', 'select, insert, delete', 'done_on');
