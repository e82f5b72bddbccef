-- Who would come to what is ordered, by profession and in number, and the day of the training of ours that answers it.
alter table app.assignment
    add column professions text not null default '',
    add column expected int check (expected between 1 and 999),
    add column training_on date,
    drop constraint assignment_partners_check,
    add constraint assignment_partners_check check (partners between 0 and 6),
    -- Only where our own workers may teach does anybody order without wishing for a partner.
    add constraint assignment_somebody_comes check (partners > 0 or strand = 'TEACHING'),
    add constraint assignment_is_taught check (training_on is null or strand = 'TEACHING');
grant update (training_on) on app.assignment to rinnalla_app, rinnalla_job;
