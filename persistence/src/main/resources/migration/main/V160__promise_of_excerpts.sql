-- Under which wording of the promise words were written: the first said that answers are shown added up and in no other way. Only what
-- was written under a later one may stand on a public page.
alter table app.survey_words add column promise int not null default 1 check (promise > 0);
alter table app.survey_words alter column promise drop default;
