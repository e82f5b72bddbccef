-- Which grants of a programme pay for an activity, from a day until a day, in whole per cents. See docs/adr/0064-what-grants-pay-for.md.
create table app.funding_split (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    programme_id  uuid not null,
    kind          text not null check (kind in ('GATHERING', 'COHORT', 'ASSIGNMENT', 'TRAINING')),
    activity_id   uuid not null,
    -- The same, once for each table that it may be in, so that every one of them is there.
    gathering_id  uuid generated always as (case when kind = 'GATHERING' then activity_id end) stored,
    cohort_id     uuid generated always as (case when kind = 'COHORT' then activity_id end) stored,
    assignment_id uuid generated always as (case when kind = 'ASSIGNMENT' then activity_id end) stored,
    training_id   uuid generated always as (case when kind = 'TRAINING' then activity_id end) stored,
    since_on      date not null,
    -- As it was when it was said: a grant that is corrected later changes nothing of it.
    until_on      date not null check (until_on >= since_on),
    primary key (tenant_id, id),
    -- At the end of the transaction: what is said of a day again takes the place of what was said before.
    unique (tenant_id, activity_id, since_on) deferrable initially deferred,
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) on delete cascade deferrable initially deferred not valid,
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred not valid,
    foreign key (tenant_id, cohort_id) references app.cohort (tenant_id, id) on delete cascade deferrable initially deferred not valid,
    foreign key (tenant_id, assignment_id) references app.assignment (tenant_id, id) on delete cascade deferrable initially deferred not valid,
    foreign key (tenant_id, training_id) references app.professional_training (tenant_id, id) on delete cascade deferrable initially deferred not valid
);
create index funding_split_by_programme on app.funding_split (tenant_id, programme_id);
create index funding_split_by_gathering on app.funding_split (tenant_id, gathering_id);
create index funding_split_by_cohort on app.funding_split (tenant_id, cohort_id);
create index funding_split_by_assignment on app.funding_split (tenant_id, assignment_id);
create index funding_split_by_training on app.funding_split (tenant_id, training_id);
call sec.protect('app.funding_split', 'select, insert, delete');

-- A grant that is said to pay for something is not taken away.
create table app.funding_part (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    split_id  uuid not null,
    grant_id  uuid not null,
    percent   int not null check (percent between 1 and 100),
    primary key (tenant_id, id),
    unique (tenant_id, split_id, grant_id),
    foreign key (tenant_id, split_id) references app.funding_split (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, grant_id) references app.programme_grant (tenant_id, id) deferrable initially deferred not valid
);
create index funding_part_by_grant on app.funding_part (tenant_id, grant_id);
call sec.protect('app.funding_part', 'select, insert, delete');
