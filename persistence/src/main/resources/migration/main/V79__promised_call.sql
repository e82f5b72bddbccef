-- Somebody may ask for a call instead of a mail: the number is sealed where the address was, with a key of its own.
alter table app.contact
    add column told_by text not null default 'MAIL' check (told_by in ('MAIL', 'CALL')),
    add column says_who boolean not null default false,
    add check (told_by = 'CALL' or not says_who),
    add check (told_by = 'MAIL' or not reminds);
grant update (told_by, says_who) on app.contact to rinnalla_app, rinnalla_job;

-- What is left to a worker: whom to call, about what, by when. No number; it goes with the contact. No public page shows any of it.
create table app.promised_call (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    contact_id uuid not null,
    topic      text not null check (topic in ('CHANGE', 'OFFER')),
    about      uuid not null,
    mark       text not null,
    due_at     timestamptz not null,
    state      text not null check (state in ('OPEN', 'CALLED', 'NOT_REACHED')),
    tries      int not null check (tries between 0 and 3),
    primary key (tenant_id, id),
    foreign key (tenant_id, contact_id) references app.contact (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((state = 'NOT_REACHED') = (tries = 3))
);
create index promised_call_by_contact on app.promised_call (tenant_id, contact_id);
create index promised_call_by_due on app.promised_call (tenant_id, due_at);
-- One call tells how things stand: nobody is to be called twice about the same.
create unique index promised_call_open on app.promised_call (tenant_id, contact_id, about) where state = 'OPEN';
call sec.protect('app.promised_call', 'select, insert, delete', 'due_at, state, tries');
