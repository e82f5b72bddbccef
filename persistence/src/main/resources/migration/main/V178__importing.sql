-- Old figures on their way in. The file lies sealed with a key of its own until its last row has been looked at, or thirty days;
-- what stays are numbers, and which rows of other rooms came by it.
create table app.import_run (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    kind        text not null check (kind in ('VISITS', 'CALLS', 'EVENTS', 'PARTNERS')),
    state       text not null check (state in ('UPLOADED', 'RUNNING', 'DONE', 'UNDONE')),
    key_id      uuid,
    file        bytea,
    content     bytea not null check (octet_length(content) = 32),
    mapping     text not null check (char_length(mapping) <= 4000),
    row_count   int not null check (row_count between 1 and 20000),
    rows_done   int not null check (rows_done between 0 and row_count),
    rows_new    int not null check (rows_new >= 0),
    rows_before int not null check (rows_before >= 0),
    rows_there  int not null check (rows_there >= 0),
    rows_flawed int not null check (rows_flawed >= 0),
    things      int not null check (things >= 0),
    rows_kept   int not null check (rows_kept between 0 and row_count),
    first_on    date,
    last_on     date check (last_on >= first_on),
    account_id  uuid not null,
    role        text not null check (role in ('WORKER', 'ADMINISTRATOR')),
    uploaded_at timestamptz not null,
    finished_at timestamptz,
    undone_at   timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references app.staff_account (tenant_id, id) deferrable initially deferred,
    -- A file is there as long as rows of it wait, and no longer.
    check ((key_id is null) = (file is null)),
    check ((state in ('UPLOADED', 'RUNNING')) = (file is not null)),
    check (rows_done = rows_new + rows_before + rows_there + rows_flawed),
    check ((state in ('DONE', 'UNDONE')) = (finished_at is not null)),
    check ((state = 'UNDONE') = (undone_at is not null))
);
create index import_run_by_day on app.import_run (tenant_id, uploaded_at desc, id desc);
create index import_run_by_account on app.import_run (tenant_id, account_id);
create index import_run_by_key on app.import_run (tenant_id, key_id);
create index import_run_open on app.import_run (tenant_id, state, uploaded_at) where file is not null;
call sec.protect('app.import_run', 'select, insert, delete',
    'state, key_id, file, mapping, rows_done, rows_new, rows_before, rows_there, rows_flawed, things, rows_kept, first_on, last_on,'
    ' finished_at, undone_at');

-- What came in. No row comes twice, whichever file it stands in and however many import at once.
create table app.import_row (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    run_id    uuid not null,
    line      int not null check (line >= 1),
    row_key   bytea not null check (octet_length(row_key) = 32),
    nth       int not null check (nth >= 0),
    thing_id  uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, row_key, nth),
    foreign key (tenant_id, run_id) references app.import_run (tenant_id, id) deferrable initially deferred
);
create index import_row_by_run on app.import_row (tenant_id, run_id, line);
create index import_row_by_thing on app.import_row (tenant_id, thing_id);
call sec.protect('app.import_row', 'select, insert, delete');

-- Visits and calls that an import brought can go again; nothing else takes one away.
grant delete on app.visit, app.phone_call to rinnalla_app, rinnalla_job;
