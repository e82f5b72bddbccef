-- Run as a superuser inside the database `rinnalla_keys`, as often as you like. See roles.sql and databases.sql.
revoke all on schema public from public;
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to rinnalla_keys, rinnalla_migrator, rinnalla_backup', current_database());
end $$;
