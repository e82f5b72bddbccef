-- The roles of the cluster. Run as a superuser, in any database, as often as you like.
-- Passwords come as settings of the session and are never part of this text, for example
--   select set_config('prepare.app_password', '…', false);
-- for: migrator, app, job, net, keys, backup. A role whose setting is missing keeps the password it has.

do $$
declare
    wanted record;
    password text;
begin
    for wanted in
        select * from (values
            ('rinnalla_owner',    'nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication'),
            ('rinnalla_migrator', 'login   nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'),
            ('rinnalla_app',      'login   nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'),
            ('rinnalla_job',      'login   nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'),
            ('rinnalla_net',      'login   nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'),
            ('rinnalla_keys',     'login   nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'),
            ('rinnalla_backup',   'login   nosuperuser   bypassrls nocreatedb nocreaterole noreplication inherit')
        ) as r(name, attributes)
    loop
        if not exists (select from pg_roles where rolname = wanted.name) then
            execute format('create role %I', wanted.name);
        end if;
        execute format('alter role %I %s', wanted.name, wanted.attributes);
        password := nullif(current_setting('prepare.' || replace(wanted.name, 'rinnalla_', '') || '_password', true), '');
        if password is not null then
            execute format('alter role %I password %L', wanted.name, password);
        end if;
    end loop;
end $$;

-- The migrator owns nothing itself and inherits nothing: it says "set role rinnalla_owner" while it works.
grant rinnalla_owner to rinnalla_migrator;
-- The backup reads all and writes nothing. Its password is in no application's secrets.
grant pg_read_all_data to rinnalla_backup;
alter role rinnalla_backup set default_transaction_read_only = on;

-- Nobody waits for ever, and a forgotten transaction is ended. Shorter than the drivers' patience (Patience.java).
alter role rinnalla_app  set statement_timeout = '3s';
alter role rinnalla_app  set lock_timeout = '2s';
alter role rinnalla_app  set idle_in_transaction_session_timeout = '10s';
alter role rinnalla_net  set statement_timeout = '3s';
alter role rinnalla_net  set lock_timeout = '2s';
alter role rinnalla_net  set idle_in_transaction_session_timeout = '10s';
alter role rinnalla_keys set statement_timeout = '3s';
alter role rinnalla_keys set lock_timeout = '2s';
alter role rinnalla_keys set idle_in_transaction_session_timeout = '10s';
alter role rinnalla_job  set statement_timeout = '60s';
alter role rinnalla_job  set lock_timeout = '5s';
alter role rinnalla_job  set idle_in_transaction_session_timeout = '60s';
alter role rinnalla_migrator set lock_timeout = '10s';

-- Parameters are never written to the server's log, not even with a failing statement.
alter role rinnalla_app  set log_parameter_max_length = 0;
alter role rinnalla_app  set log_parameter_max_length_on_error = 0;
alter role rinnalla_job  set log_parameter_max_length = 0;
alter role rinnalla_job  set log_parameter_max_length_on_error = 0;
alter role rinnalla_net  set log_parameter_max_length = 0;
alter role rinnalla_net  set log_parameter_max_length_on_error = 0;
alter role rinnalla_keys set log_parameter_max_length = 0;
alter role rinnalla_keys set log_parameter_max_length_on_error = 0;

alter role rinnalla_app  set search_path = app;
alter role rinnalla_job  set search_path = app;
alter role rinnalla_net  set search_path = net;
alter role rinnalla_keys set search_path = keys;
