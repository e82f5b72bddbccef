-- A seat that staff gave back by mistake is its holder's again: what they are called is sealed anew, with a new key.
grant update (key_id) on app.seat to rinnalla_app, rinnalla_job;
