-- A group may ask some of its questions at the start as well. Both moments are counted apart and in the same way: a seat is
-- marked as having answered, the answer itself is only ever added up. What stands here already was answered at the end.
alter table app.gathering add column asks_at_start boolean not null default false;
alter table app.gathering add constraint gathering_asks_at_start_check
    check (not asks_at_start or kind = 'GROUP' and seats is not null);
grant update (asks_at_start) on app.gathering to rinnalla_app, rinnalla_job;

alter table app.seat add column answered_at_start boolean not null default false;
grant update (answered_at_start) on app.seat to rinnalla_app, rinnalla_job;

alter table app.exit_tally add column moment text not null default 'END' check (moment in ('START', 'END'));
alter table app.exit_tally alter column moment drop default;
alter table app.exit_tally add constraint exit_tally_moment_question_check
    check (moment = 'END' or question in ('INFORMED', 'NEXT_STEP', 'LESS_ALONE'));
alter table app.exit_tally drop constraint exit_tally_tenant_id_gathering_id_question_key;
alter table app.exit_tally add unique (tenant_id, gathering_id, moment, question);
