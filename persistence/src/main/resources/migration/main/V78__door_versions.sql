-- What was said of a place or a line beside its hours, before each change: nothing is overwritten for good, and a change can be
-- taken back, as with the settings of the organisation.
create table app.door_version (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    place_id   uuid,
    line_id    uuid,
    held       text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, changed_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check (num_nonnulls(place_id, line_id) = 1)
);
create index door_version_by_place on app.door_version (tenant_id, place_id, changed_at);
create index door_version_by_line on app.door_version (tenant_id, line_id, changed_at);
create index door_version_by_changer on app.door_version (tenant_id, changed_by);
call sec.protect('app.door_version', 'select, insert, delete');
