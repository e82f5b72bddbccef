-- The tally of a meeting place: a mark holds a day, never a moment, and nobody. What was taken back stays as a mark that does
-- not count: its form, sent once more, makes nothing anew.
create table app.visit (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    place_id  uuid not null,
    day       date not null,
    kind      text not null check (kind in ('PARENT', 'FIRST_TIMER', 'RELATIVE', 'PROFESSIONAL')),
    form_key  bytea not null check (octet_length(form_key) = 32),
    undone    boolean not null default false,
    language  text check (language in ('FI', 'SV', 'EN', 'SELKO')),
    topics    text not null default '' check (topics ~ '^([A-Z_]+(,[A-Z_]+){0,2})?$'),
    informed  boolean not null default false,
    guided_to text not null default '' check (guided_to ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) deferrable initially deferred
);
create index visit_by_day on app.visit (tenant_id, day, place_id, kind);
create index visit_by_place on app.visit (tenant_id, place_id);
call sec.protect('app.visit', 'select, insert', 'undone, language, topics, informed, guided_to');

-- Append-only: who set a day's figure, when, from what to what.
create table app.visit_correction (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    place_id       uuid not null,
    day            date not null,
    kind           text not null check (kind in ('PARENT', 'FIRST_TIMER', 'RELATIVE', 'PROFESSIONAL')),
    counted_before int not null,
    counted_after  int not null check (counted_after >= 0 and counted_after <> counted_before),
    account_id     uuid not null,
    made_at        timestamptz not null,
    form_key       bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key, kind),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, account_id) references app.staff_account (tenant_id, id) deferrable initially deferred
);
create index visit_correction_by_day on app.visit_correction (tenant_id, day, place_id, kind);
create index visit_correction_by_place on app.visit_correction (tenant_id, place_id);
create index visit_correction_by_account on app.visit_correction (tenant_id, account_id);
call sec.protect('app.visit_correction', 'select, insert');

-- The end of a day at a place. Opened again it stays, with who did; at most one holds.
create table app.day_closing (
    tenant_id        uuid not null default sec.tid(),
    id               uuid not null,
    place_id         uuid not null,
    day              date not null,
    visits           int not null check (visits >= 0),
    cost_cents       int not null check (cost_cents >= 0),
    funding          text not null check (funding <> ''),
    workers_there    int not null check (workers_there >= 0),
    partners_there   int not null check (partners_there >= 0),
    volunteers_there int not null check (volunteers_there >= 0),
    closed_by        uuid not null,
    closed_at        timestamptz not null,
    reopened_by      uuid,
    reopened_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, closed_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, reopened_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((reopened_by is null) = (reopened_at is null))
);
create unique index day_closing_that_holds on app.day_closing (tenant_id, place_id, day) where reopened_at is null;
create index day_closing_by_day on app.day_closing (tenant_id, day);
create index day_closing_by_place on app.day_closing (tenant_id, place_id);
create index day_closing_by_closer on app.day_closing (tenant_id, closed_by);
create index day_closing_by_opener on app.day_closing (tenant_id, reopened_by);
call sec.protect('app.day_closing', 'select, insert', 'reopened_by, reopened_at');
