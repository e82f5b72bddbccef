-- A yes or a no to an applicant that was a slip: they may have read it, so the card says that it was taken back.
alter table app.training_application add column reopened_on date;
alter table app.training_application add check (reopened_on is null or state in ('RECEIVED', 'INTERVIEW'));
grant update (reopened_on, due_on) on app.training_application to rinnalla_app, rinnalla_job;
