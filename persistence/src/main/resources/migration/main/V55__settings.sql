-- How an organisation's settings stood before each change: nothing is overwritten for good, and a change can be taken back.
create table app.setting_version (
    tenant_id  uuid not null default sec.tid() references net.tenant,
    id         uuid not null,
    setting    text not null check (setting in ('BRAND', 'TERMS', 'LANGUAGES', 'TEXTS', 'EXIT', 'ANSWERING')),
    held       text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, changed_by) references app.staff_account (tenant_id, id) deferrable initially deferred
);
create index setting_version_by_setting on app.setting_version (tenant_id, setting, changed_at);
create index setting_version_by_changer on app.setting_version (tenant_id, changed_by);
call sec.protect('app.setting_version', 'select, insert');

-- How loud the exit is on pages that only tell; where a parent writes, it is strong in any case.
alter table app.tenant add exit_strength text not null default 'QUIET' check (exit_strength in ('QUIET', 'STRONG'));
grant update (exit_strength) on app.tenant to rinnalla_app, rinnalla_job;
