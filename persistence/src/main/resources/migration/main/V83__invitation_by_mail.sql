-- An invitation may go by mail. Until its letter has left, the secret of its link is kept, sealed with a key of its own; after that
-- a fingerprint is left of it, as before. The host is that of the organisation's own door, at which it was made.
alter table app.invitation
    add column door text check (door <> ''),
    add column key_id uuid,
    add column secret bytea,
    add constraint invitation_secret_has_its_key check (num_nonnulls(key_id, secret) <> 1),
    add constraint invitation_secret_is_for_a_letter check (door is not null or secret is null);
create index invitation_by_key on app.invitation (tenant_id, key_id) where key_id is not null;
grant update (key_id, secret) on app.invitation to rinnalla_app, rinnalla_job;
