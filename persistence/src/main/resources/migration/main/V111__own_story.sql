-- A partner's own story: working text, a copy for each audience, and what they do not tell. All of it sealed with one key of
-- the partner's own, for nobody else; what stood before the last change is kept as it was, sealed too.
create table app.own_story (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    partner_id uuid not null,
    key_id     uuid not null,
    touched_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, partner_id),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index own_story_by_key on app.own_story (tenant_id, key_id);
create index own_story_by_day on app.own_story (tenant_id, touched_on);
call sec.protect('app.own_story', 'select, insert, delete', 'touched_on');

create table app.story_text (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    story_id     uuid not null,
    part         text not null check (part in ('WORKING', 'PARENTS', 'PROFESSIONALS', 'STUDENTS', 'EVERYBODY', 'UNTOLD')),
    body         bytea not null,
    before       bytea,
    written_on   date not null,
    withdrawn_on date check (part not in ('WORKING', 'UNTOLD') or withdrawn_on is null),
    primary key (tenant_id, id),
    unique (tenant_id, story_id, part),
    foreign key (tenant_id, story_id) references app.own_story (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.story_text', 'select, insert, delete', 'body, before, written_on, withdrawn_on');

-- Where a version is used, by whose leave and until when. Each use has a key of its own: what the organisation was told of it
-- outlives the story until it has been taken out of use, and no longer.
create table app.story_use (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    partner_id   uuid not null,
    key_id       uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    part         text not null check (part in ('PARENTS', 'PROFESSIONALS', 'STUDENTS', 'EVERYBODY')),
    kind         text not null check (kind in ('TRAINING', 'EVENT', 'PUBLICATION', 'INTERVIEW')),
    place        bytea not null,
    starts_on    date not null,
    ends_on      date not null check (ends_on >= starts_on and ends_on <= starts_on + interval '24 months'),
    shared       boolean not null,
    -- The words the organisation may read for this use: a copy from when the partner said so.
    shown        bytea check (shown is null or (shared and withdrawn_on is null)),
    withdrawn_on date,
    due_on       date check ((due_on is null) = (withdrawn_on is null)),
    removed_on   date check (removed_on is null or shared),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index story_use_by_partner on app.story_use (tenant_id, partner_id);
create index story_use_by_key on app.story_use (tenant_id, key_id);
create index story_use_by_end on app.story_use (tenant_id, ends_on);
call sec.protect('app.story_use', 'select, insert, delete', 'shown, withdrawn_on, due_on, removed_on');
