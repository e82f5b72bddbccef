-- Lists that may hold thousands are read a page at a time, each from an index in its own order.
create index experience_partner_by_name on app.experience_partner (tenant_id, called, id) where state <> 'LEFT';
create index debrief_open on app.debrief (tenant_id, due_on, id) where done_on is null;
create index assignment_ahead on app.assignment (tenant_id, received_on desc, id desc)
    where state in ('RECEIVED', 'LOOKING', 'AGREED');
create index orderer_by_name on app.orderer (tenant_id, name, id);
-- A quarter's meetings are counted by their day, wherever they were noted.
create index logged_work_beside_by_day on app.logged_work (tenant_id, done_on, beside_id) where beside_id is not null;
