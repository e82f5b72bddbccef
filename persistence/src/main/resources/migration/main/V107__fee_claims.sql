-- What partners ask to be paid for. Lines are never changed but for being let go when a claim comes back.
create table app.fee_claim (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    partner_id   uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    state        text not null check (state in ('SENT', 'APPROVED', 'RETURNED', 'LISTED', 'PAID', 'GIVEN')),
    sent_on      date not null,
    decided_on   date,
    decided_by   uuid,
    returned_for text check (returned_for in ('DURATION', 'WAY', 'TWICE', 'NOT_AGREED', 'LET_US_TALK')),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, decided_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((decided_on is null) = (decided_by is null)),
    check ((state in ('SENT', 'GIVEN')) = (decided_on is null)),
    check ((state = 'RETURNED') = (returned_for is not null))
);
create index fee_claim_by_partner on app.fee_claim (tenant_id, partner_id);
create index fee_claim_by_decider on app.fee_claim (tenant_id, decided_by);
create index fee_claim_by_state on app.fee_claim (tenant_id, state, sent_on);
call sec.protect('app.fee_claim', 'select, insert, delete', 'state, decided_on, decided_by, returned_for');

create table app.fee_line (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    claim_id    uuid not null,
    work_id     uuid,
    corrects_id uuid,
    about       text not null check (about in ('WORK', 'WAY')),
    kind        text not null check (kind in ('MEETING', 'CALL', 'ONLINE', 'GROUP', 'DEVELOPMENT', 'ADVOCACY', 'TEACHING', 'CANCELLED')),
    done_on     date not null,
    amount      int not null check (amount >= 0),
    per         text not null check (per in ('HOUR', 'TIME', 'KILOMETRE')),
    each_cents  bigint not null check (each_cents >= 0),
    cents       bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, claim_id) references app.fee_claim (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, work_id) references app.logged_work (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, corrects_id) references app.fee_line (tenant_id, id) on delete set null (corrects_id) deferrable initially deferred,
    -- Only what mends another line may be below zero, and it is about no entry of its own.
    check (cents >= 0 or work_id is null),
    check (work_id is null or corrects_id is null)
);
-- An entry is asked for once, and its way once, however many windows are open.
create unique index fee_line_once on app.fee_line (tenant_id, work_id, about);
create index fee_line_by_claim on app.fee_line (tenant_id, claim_id);
create index fee_line_by_corrected on app.fee_line (tenant_id, corrects_id);
call sec.protect('app.fee_line', 'select, insert, delete', 'work_id');

-- The partner's own reckoning of a year; no use case of anybody else's reads it.
alter table app.experience_partner add column earns_at_most bigint check (earns_at_most > 0);
alter table app.experience_partner add check (state <> 'LEFT' or earns_at_most is null);
grant update (earns_at_most) on app.experience_partner to rinnalla_app, rinnalla_job;
