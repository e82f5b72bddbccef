-- How often each yes was ended or taken up again: so a form that was opened earlier is known, and gives nothing out that somebody has
-- stopped since its page was made. See docs/adr/0059-ways-of-looking.md.
alter table app.participation   add turns integer not null default 0 check (turns >= 0);
alter table app.divisor_consent add turns integer not null default 0 check (turns >= 0);
alter table app.open_consent    add turns integer not null default 0 check (turns >= 0);
grant update (turns) on app.participation, app.divisor_consent, app.open_consent to rinnalla_app, rinnalla_job;
