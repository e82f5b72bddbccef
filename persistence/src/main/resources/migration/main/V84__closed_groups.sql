-- A group that stays together: whoever was not there the first time cannot join any more.
alter table app.gathering add column closes_after_first boolean not null default false;
alter table app.gathering add constraint gathering_closes_after_first_check
    check (not closes_after_first or kind = 'GROUP' and seats is not null);
grant update (closes_after_first) on app.gathering to rinnalla_app, rinnalla_job;
