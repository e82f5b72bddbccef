-- How often each yes was ended or taken up again: so a form that was opened earlier is known, and gives nothing out that somebody has
-- stopped since its page was made. See docs/adr/0059-ways-of-looking.md.
alter table app.participation   add turns integer not null default 0 check (turns >= 0);
alter table app.divisor_consent add turns integer not null default 0 check (turns >= 0);
alter table app.open_consent    add turns integer not null default 0 check (turns >= 0);
grant update (turns) on app.participation, app.divisor_consent, app.open_consent to rinnalla_app, rinnalla_job;

-- Whether it was the end of the organisation that ended a yes, and not somebody's no. Only that goes on when the end is called off or moved.
-- Of a yes that was ended before this nobody knows which it was: it stays as it is.
alter table app.participation
    add by_closing boolean not null default false,
    add check (until is not null or not by_closing);
alter table app.divisor_consent
    add by_closing boolean not null default false,
    add check (until_on is not null or not by_closing);
alter table app.open_consent
    add by_closing boolean not null default false,
    add check (until_on is not null or not by_closing);
grant update (by_closing) on app.participation, app.divisor_consent, app.open_consent to rinnalla_app, rinnalla_job;
