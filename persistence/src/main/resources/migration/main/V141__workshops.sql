-- Workshop templates of the organisation's own: questions that are talked through, and for how long.
create table app.workshop (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    form_key  bytea not null check (octet_length(form_key) = 32),
    title     text not null check (title <> '' and char_length(title) <= 80),
    primary key (tenant_id, id),
    unique (tenant_id, form_key)
);
call sec.protect('app.workshop', 'select, insert, delete', 'title');

create table app.workshop_question (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    workshop_id uuid not null,
    turn        int not null check (turn between 0 and 11),
    heading     text not null check (heading <> '' and char_length(heading) <= 300),
    minutes     int not null check (minutes between 1 and 240),
    primary key (tenant_id, id),
    foreign key (tenant_id, workshop_id) references app.workshop (tenant_id, id) on delete cascade deferrable initially deferred
);
create index workshop_question_by_workshop on app.workshop_question (tenant_id, workshop_id);
call sec.protect('app.workshop_question', 'select, insert, delete');
