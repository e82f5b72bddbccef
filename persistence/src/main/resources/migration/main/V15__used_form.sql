-- A form whose feedback its author deleted. For as long as a form may lie open, sending it once more makes nothing anew. Only
-- the form's hash is kept, tied to nothing, and a day.
create table app.used_form (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    deleted_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key)
);
create index used_form_by_age on app.used_form (tenant_id, deleted_on);
call sec.protect('app.used_form', 'select, insert, delete');
