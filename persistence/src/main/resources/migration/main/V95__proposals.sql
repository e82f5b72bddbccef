-- Somebody is proposed to walk beside whoever asked: the partner says yes first, then the parent. Nobody says why not.
create table app.proposal (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    request_id uuid not null,
    partner_id uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    state      text not null check (state in ('ASKED', 'OFFERED', 'AGREED', 'PARTNER_SAID_NO', 'PARENT_SAID_NO', 'WITHDRAWN')),
    asked_on   date not null,
    due_on     date not null check (due_on >= asked_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, request_id) references app.support_request (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
-- One at a time is proposed, however fast two workers are.
create unique index proposal_open on app.proposal (tenant_id, request_id) where state in ('ASKED', 'OFFERED', 'AGREED');
create index proposal_by_request on app.proposal (tenant_id, request_id);
create index proposal_by_partner on app.proposal (tenant_id, partner_id);
call sec.protect('app.proposal', 'select, insert, delete', 'state');

alter table app.support_request drop constraint support_request_state_check;
alter table app.support_request add constraint support_request_state_check
    check (state in ('RECEIVED', 'LOOKING', 'PROPOSED', 'AGREED', 'ENDED'));
