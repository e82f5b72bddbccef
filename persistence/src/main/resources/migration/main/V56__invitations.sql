-- Somebody is asked to join the staff. Of the link only a fingerprint is kept; it opens once, within three days.
create table app.invitation (
    tenant_id    uuid not null default sec.tid() references net.tenant,
    id           uuid not null,
    email        text not null check (email = lower(email)),
    shown_name   text not null check (shown_name <> ''),
    roles        text not null check (roles ~ '^[A-Z_]+(,[A-Z_]+)*$'),
    language     text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    token_hash   bytea not null check (octet_length(token_hash) = 32),
    form_key     bytea not null check (octet_length(form_key) = 32),
    invited_by   uuid not null,
    made_at      timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    unique (tenant_id, form_key),
    foreign key (tenant_id, invited_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check (num_nonnulls(used_at, withdrawn_at) < 2)
);
create index invitation_by_inviter on app.invitation (tenant_id, invited_by);
call sec.protect('app.invitation', 'select, insert, delete', 'used_at, withdrawn_at');

-- Beside a pause there is an end. Either can be taken back.
alter table app.staff_account
    drop constraint staff_account_state_check,
    add constraint staff_account_state_check check (state in ('ACTIVE', 'DISABLED', 'ENDED'));
