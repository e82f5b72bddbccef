-- Lists for payroll: closed as they are made. No tax card, identity code or account stands here, only a name and sums.
create table app.pay_list (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    number    int not null check (number > 0),
    form_key  bytea not null check (octet_length(form_key) = 32),
    closed_on date not null,
    closed_by uuid not null,
    checksum  text not null check (checksum ~ '^[0-9a-f]{64}$'),
    cents     bigint not null,
    paid_on   date,
    marked_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, form_key),
    foreign key (tenant_id, closed_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, marked_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((paid_on is null) = (marked_by is null))
);
create index pay_list_by_closer on app.pay_list (tenant_id, closed_by);
create index pay_list_by_marker on app.pay_list (tenant_id, marked_by);
call sec.protect('app.pay_list', 'select, insert, delete', 'paid_on, marked_by');

create table app.pay_list_entry (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    pay_list_id uuid not null,
    claim_id    uuid not null,
    paid_to     text not null check (paid_to <> ''),
    primary key (tenant_id, id),
    -- Once and for all: a claim stands on one list, and nobody may move it to another.
    unique (tenant_id, claim_id),
    foreign key (tenant_id, pay_list_id) references app.pay_list (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, claim_id) references app.fee_claim (tenant_id, id) deferrable initially deferred
);
create index pay_list_entry_by_list on app.pay_list_entry (tenant_id, pay_list_id);
call sec.protect('app.pay_list_entry', 'select, insert, delete');
