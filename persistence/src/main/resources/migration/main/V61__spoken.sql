-- What people speak in a group or an event: what was planned before this was planned in Finnish.
alter table app.gathering add column spoken text not null default 'FI' check (spoken in ('FI', 'SV', 'EN'));
grant update (spoken) on app.gathering to rinnalla_app, rinnalla_job;
