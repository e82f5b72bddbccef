-- Why a day is not like the others, in every language. The Finnish reason stays where it was, in app.opening_exception.
create table app.opening_reason (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null default gen_random_uuid(),
    exception_id uuid not null,
    language     text not null check (language in ('SV', 'EN', 'SELKO')),
    reason       text not null check (reason <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, exception_id, language),
    foreign key (tenant_id, exception_id) references app.opening_exception (tenant_id, id)
        on delete cascade deferrable initially deferred
);
call sec.protect('app.opening_reason', 'select, insert, delete', 'reason');

create trigger next_edition after insert or update or delete on app.opening_reason
    for each statement execute function sec.next_edition();
