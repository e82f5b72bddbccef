-- Everything of an organisation in one file: who asked, who confirmed, and where it lies, sealed, for a week.
create table app.tenant_export (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    state        text not null check (state in ('ASKED', 'CONFIRMED', 'READY', 'FAILED', 'WITHDRAWN')),
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    alone        boolean not null,
    key_id       uuid,
    ready_at     timestamptz,
    row_count    bigint not null check (row_count >= 0),
    size         bigint not null check (size >= 0),
    checksum     text check (checksum ~ '^[0-9a-f]{64}$'),
    parts        int not null check (parts >= 0),
    taken        int not null check (taken >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, asked_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, confirmed_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((confirmed_by is null) = (confirmed_at is null)),
    -- Nobody confirms alone what they asked for themselves, unless it says so.
    check (confirmed_by is null or confirmed_by <> asked_by or alone),
    check (state not in ('CONFIRMED', 'READY', 'FAILED') or confirmed_by is not null),
    check ((state = 'READY') = (ready_at is not null and key_id is not null and checksum is not null))
);
create index tenant_export_by_asker on app.tenant_export (tenant_id, asked_by);
create index tenant_export_by_confirmer on app.tenant_export (tenant_id, confirmed_by);
create index tenant_export_by_key on app.tenant_export (tenant_id, key_id);
-- Only one is on its way at a time.
create unique index tenant_export_on_its_way on app.tenant_export (tenant_id) where state in ('ASKED', 'CONFIRMED');
call sec.protect('app.tenant_export', 'select, insert, delete',
    'state, confirmed_by, confirmed_at, alone, key_id, ready_at, row_count, size, checksum, parts, taken');

create table app.tenant_export_part (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    export_id uuid not null,
    turn      int not null check (turn >= 0),
    content   bytea not null,
    primary key (tenant_id, id),
    unique (tenant_id, export_id, turn),
    foreign key (tenant_id, export_id) references app.tenant_export (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.tenant_export_part', 'select, insert, delete');
