-- A shared tablet at a place: a session that may count visits and nothing else, and ends with the day.
alter table app.staff_session add column tally_only boolean not null default false;
