-- An organisation may keep some things for less than the house does, never for longer: families are told the figure on its pages.
alter table app.tenant
    add kept_feedback_months int not null default 12 check (kept_feedback_months between 3 and 12),
    add kept_roster_name_days int not null default 31 check (kept_roster_name_days between 1 and 31);
grant update (kept_feedback_months, kept_roster_name_days) on app.tenant to rinnalla_app, rinnalla_job;

alter table app.setting_version
    drop constraint setting_version_setting_check,
    add check (setting in ('BRAND', 'TERMS', 'LANGUAGES', 'TEXTS', 'EXIT', 'ANSWERING', 'PUBLISHED', 'KEEPING'));
