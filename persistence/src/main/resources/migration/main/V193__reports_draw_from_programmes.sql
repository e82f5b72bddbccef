-- What a section asks the programme itself, and what the programme said when a report was finished. See docs/adr/0058-reports.md.
-- Reports that were begun before ask nothing: a report keeps what it was begun with.
alter table app.report_section add column parts text not null default ''
    check (parts ~ '^((GOALS|RESOURCES|PARTNERS|USES)( (GOALS|RESOURCES|PARTNERS|USES))*)?$');

-- Only of what is finished. What was withheld has no number here either.
create table app.report_fact (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    report_id   uuid not null,
    section     text not null,
    position    int not null check (position >= 0),
    kind        text not null
        check (kind in ('GOAL', 'GRANT', 'MONEY', 'WORKING_YEARS', 'OPEN_HOURS', 'PARTNER', 'USE')),
    -- Which line of the programme, or which year. The line may be gone by now: it points nowhere.
    source      text not null check (source ~ '^[0-9a-f-]{4,36}$'),
    name        text not null,
    more        text not null,
    counted_by  text not null,
    cooperation text check (cooperation in
        ('DEVELOPS', 'GUIDES_PARENTS', 'ORDERS_PARTNERS', 'TRAINS', 'RESEARCHES', 'GIVES_ROOMS', 'NETWORK')),
    quantity    text check (quantity in ('COUNT', 'HOURS', 'EUROS', 'MEDIAN_DAYS', 'SHARE', 'MEAN')),
    basis       text check (basis in ('COLLECTED', 'SAMPLE', 'ESTIMATE')),
    -- In ten thousandths.
    aim_parts   bigint,
    state       text check (state in ('KNOWN', 'FEW', 'NOTHING')),
    hundredths  bigint,
    until_on    date,
    first_on    date not null,
    last_on     date not null,
    ended_on    date,
    reason      text,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, section, position),
    foreign key (tenant_id, report_id) references app.report (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((hundredths is not null) = (state is not distinct from 'KNOWN')),
    check (state is not null or num_nonnulls(quantity, basis, aim_parts, until_on) = 0),
    check (num_nonnulls(ended_on, reason) in (0, 2))
);
call sec.protect('app.report_fact', 'select, insert, delete');
create trigger finished_reports_stand before insert or update or delete on app.report_fact
    for each row execute function sec.finished_reports_stand();
