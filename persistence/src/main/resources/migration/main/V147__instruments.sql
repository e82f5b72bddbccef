-- Instruments of others, with whose leave they are used, and which questions are taken from them. Their items are not kept here.
create table app.instrument (
    tenant_id         uuid not null default sec.tid(),
    id                uuid not null,
    form_key          bytea not null check (octet_length(form_key) = 32),
    name              text not null check (length(name) between 1 and 120),
    holder            text not null check (length(holder) between 1 and 200),
    source            text not null check (length(source) <= 200),
    permission        text not null check (length(permission) <= 200),
    licensed_until_on date,
    allowed           text not null check (allowed ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    primary key (tenant_id, id),
    unique (tenant_id, form_key)
);
call sec.protect('app.instrument', 'select, insert, delete',
    'name, holder, source, permission, licensed_until_on, allowed');

create table app.instrument_use (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    instrument_id uuid not null,
    survey_id     uuid not null,
    question      text not null check (question ~ '^[a-z0-9]{1,12}$'),
    primary key (tenant_id, id),
    unique (tenant_id, instrument_id, survey_id, question),
    foreign key (tenant_id, instrument_id) references app.instrument (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, survey_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred
);
create index instrument_use_by_survey on app.instrument_use (tenant_id, survey_id);
call sec.protect('app.instrument_use', 'select, insert, delete');
