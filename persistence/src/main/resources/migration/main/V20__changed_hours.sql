-- Staff change hours on a page of their own. Nothing that ever held is overwritten: a change says what it added and what it
-- removed, so that open hours can still be counted, and so that taking a change back is exact.
create table app.hours_change (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    place_id  uuid,
    line_id   uuid,
    kind      text not null check (kind in ('OPENED', 'WEEK', 'DAYS', 'DAYS_BACK', 'CLOSED_FOR_GOOD')),
    form_key  bytea not null check (octet_length(form_key) = 32),
    made_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, line_id) references app.phone_line (tenant_id, id) on delete cascade deferrable initially deferred,
    check (num_nonnulls(place_id, line_id) = 1)
);
create index hours_change_by_place on app.hours_change (tenant_id, place_id, made_at);
create index hours_change_by_line on app.hours_change (tenant_id, line_id, made_at);
call sec.protect('app.hours_change', 'select, insert, delete');

-- The last day of a place or a line that was closed for good; it is kept, since its open hours were.
alter table app.place add ends_on date;
alter table app.phone_line add ends_on date;
grant update (ends_on) on app.place, app.phone_line to rinnalla_app, rinnalla_job;

-- Not validated: nothing stands in these columns yet, and to look for it one would have to enter every organisation.
alter table app.opening
    add added_by uuid,
    add removed_by uuid,
    add foreign key (tenant_id, added_by) references app.hours_change (tenant_id, id)
        on delete cascade deferrable initially deferred not valid,
    add foreign key (tenant_id, removed_by) references app.hours_change (tenant_id, id)
        on delete set null (removed_by) deferrable initially deferred not valid;
create index opening_by_adding on app.opening (tenant_id, added_by);
create index opening_by_removal on app.opening (tenant_id, removed_by);
grant update (removed_by) on app.opening to rinnalla_app, rinnalla_job;

-- Moved: somebody is there at these hours, but elsewhere; the words say where.
alter table app.opening_exception
    add moved boolean not null default false,
    add why text check (why in ('TRAINING', 'ILLNESS', 'HOLIDAY', 'OTHER')),
    add added_by uuid,
    add removed_by uuid,
    add check (not (moved and closed)),
    add foreign key (tenant_id, added_by) references app.hours_change (tenant_id, id)
        on delete cascade deferrable initially deferred not valid,
    add foreign key (tenant_id, removed_by) references app.hours_change (tenant_id, id)
        on delete set null (removed_by) deferrable initially deferred not valid;
create index opening_exception_by_adding on app.opening_exception (tenant_id, added_by);
create index opening_exception_by_removal on app.opening_exception (tenant_id, removed_by);
grant update (removed_by) on app.opening_exception to rinnalla_app, rinnalla_job;
