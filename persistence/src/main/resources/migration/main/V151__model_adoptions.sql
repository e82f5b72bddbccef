-- How far counties are in taking a model into use, step by step, and how faithfully a model is followed.
create table app.model_adoption (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    model_id  uuid not null,
    county    text not null check (county ~ '^[A-Z_]{3,24}$'),
    next_on   date,
    primary key (tenant_id, id),
    unique (tenant_id, model_id, county),
    foreign key (tenant_id, model_id) references app.model (tenant_id, id) on delete cascade deferrable initially deferred
);
create index model_adoption_by_next on app.model_adoption (tenant_id, next_on);
call sec.protect('app.model_adoption', 'select, insert, delete', 'next_on');

create table app.model_adoption_step (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    adoption_id uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    number      int not null check (number > 0),
    stage       text not null check (stage in ('INTERESTED', 'AGREED', 'TRAINING', 'TRIAL', 'IN_USE', 'ESTABLISHED', 'ENDED')),
    reached_on  date not null,
    owner       text not null check (owner <> '' and char_length(owner) <= 80),
    next_on     date check (next_on >= reached_on),
    reason      text not null check (char_length(reason) <= 400),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, adoption_id, number),
    foreign key (tenant_id, adoption_id) references app.model_adoption (tenant_id, id) on delete cascade
        deferrable initially deferred,
    check (stage <> 'ENDED' or reason <> '' and next_on is null)
);
call sec.protect('app.model_adoption_step', 'select, insert, delete');

create table app.model_check (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    model_id       uuid not null,
    form_key       bytea not null check (octet_length(form_key) = 32),
    version_number int not null,
    county         text check (county ~ '^[A-Z_]{3,24}$'),
    checked_on     date not null,
    -- Yes, partly, no: a letter for each thing on the checklist of that version.
    answers        text not null check (answers ~ '^[YPN]{1,30}$'),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, model_id) references app.model (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, model_id, version_number) references app.model_version (tenant_id, model_id, number)
        deferrable initially deferred
);
create index model_check_by_model on app.model_check (tenant_id, model_id, checked_on);
call sec.protect('app.model_check', 'select, insert, delete');
