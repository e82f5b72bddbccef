-- A beginning of an answer that was taken away can be put back, and one that was rewritten read as before.
alter table app.answer_template add column hidden boolean not null default false;
grant update (hidden) on app.answer_template to rinnalla_app, rinnalla_job;
alter table app.past_version drop constraint past_version_kind_check;
alter table app.past_version add constraint past_version_kind_check
    check (kind in ('NEWS', 'SERIES', 'SIGNPOST', 'SYNONYMS', 'MATERIAL', 'LINK', 'COUNT', 'TEMPLATE'));
