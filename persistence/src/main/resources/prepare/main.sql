-- Run as a superuser inside the database `rinnalla`, as often as you like. See roles.sql and databases.sql.
revoke all on schema public from public;
grant usage on schema public to rinnalla_owner;
create extension if not exists pgcrypto schema public;
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to rinnalla_app, rinnalla_job, rinnalla_net, rinnalla_migrator, rinnalla_backup',
                   current_database());
end $$;
-- Likeness of words, for the search through public texts. A schema of its own: whoever may compare words may not also encrypt.
create schema if not exists trigram;
create extension if not exists pg_trgm schema trigram;
grant usage on schema trigram to rinnalla_app;
