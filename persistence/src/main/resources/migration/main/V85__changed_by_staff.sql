-- A seat that staff gave back by mistake is its holder's again: what they are called is sealed anew, with a new key.
grant update (key_id) on app.seat to rinnalla_app, rinnalla_job;

-- A meeting that was added to a series: for a few minutes it can be taken back as if it had never been there.
alter table app.gathering_session add column added_at timestamptz;
