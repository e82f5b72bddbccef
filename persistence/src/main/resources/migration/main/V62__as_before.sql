-- What a group or an event was before the last change: texts, the number of seats, the time of a meeting.
alter table app.gathering add column past_seats int check (past_seats between 1 and 500);
grant update (past_seats) on app.gathering to rinnalla_app, rinnalla_job;

alter table app.gathering_text
    add column past_name text check (past_name <> ''),
    add column past_about text,
    add column past_audience text,
    add column past_agreement text,
    add column past_leaders text;
grant update (past_name, past_about, past_audience, past_agreement, past_leaders) on app.gathering_text
    to rinnalla_app, rinnalla_job;

alter table app.gathering_session
    add column past_on date,
    add column past_starts time,
    add column past_ends time,
    add check ((past_on is null) = (past_starts is null) and (past_starts is null) = (past_ends is null));
grant update (past_on, past_starts, past_ends) on app.gathering_session to rinnalla_app, rinnalla_job;
