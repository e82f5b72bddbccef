-- Reports of a programme and a period: drafts, and what is finished and stands. See docs/adr/0058-reports.md.
create table app.report (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    form_key       bytea not null check (octet_length(form_key) = 32),
    programme_id   uuid not null,
    design_code    text not null check (design_code ~ '^[a-z]+(-[a-z]+)*$' and char_length(design_code) <= 60),
    title          text not null check (title <> '' and char_length(title) <= 100),
    language       text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    first_on       date not null,
    last_on        date not null,
    begun_on       date not null,
    touched_on     date not null,
    edition        int not null check (edition >= 0),
    -- As the programme was called when the report was finished.
    programme_name text,
    frozen_at      timestamptz,
    frozen_by      text check (frozen_by in ('WORKER', 'ADMINISTRATOR')),
    canonical      text,
    fingerprint    text,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred not valid,
    check (last_on >= first_on),
    check (num_nonnulls(programme_name, frozen_at, frozen_by, canonical, fingerprint) in (0, 5)),
    -- Whoever counts comes to the same.
    check (fingerprint = encode(pg_catalog.sha256(convert_to(canonical, 'UTF8')), 'hex'))
);
create index report_newest on app.report (tenant_id, begun_on desc, id desc);
create index report_by_programme on app.report (tenant_id, programme_id, last_on);
call sec.protect('app.report', 'select, insert, delete',
    'touched_on, edition, programme_name, frozen_at, frozen_by, canonical, fingerprint');

create table app.report_section (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    report_id  uuid not null,
    position   int not null check (position >= 0),
    section    text not null check (section ~ '^[a-z]+(-[a-z]+)*$' and char_length(section) <= 60),
    heading    text not null check (heading <> ''),
    help       text not null,
    longest    int not null check (longest between 100 and 15000),
    needed     boolean not null,
    indicators text not null check (char_length(indicators) <= 2600),
    -- More than the form takes may be typed: that is pointed out, and nothing is lost.
    words      text not null check (char_length(words) <= 20000),
    edition    int not null check (edition >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, report_id, section),
    unique (tenant_id, report_id, position),
    foreign key (tenant_id, report_id) references app.report (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.report_section', 'select, insert, delete', 'words, edition');

-- Only of what is finished. What was withheld has no number here either.
create table app.report_figure (
    tenant_id         uuid not null default sec.tid(),
    id                uuid not null,
    report_id         uuid not null,
    section           text not null,
    position          int not null check (position >= 0),
    indicator         text not null check (char_length(indicator) <= 60),
    indicator_version int not null,
    quantity          text not null check (quantity in ('COUNT', 'HOURS', 'EUROS', 'MEDIAN_DAYS', 'SHARE', 'MEAN')),
    basis             text not null check (basis in ('COLLECTED', 'SAMPLE', 'ESTIMATE')),
    name              text not null check (name <> ''),
    definition        text not null,
    state             text not null check (state in ('KNOWN', 'FEW', 'NOTHING')),
    hundredths        bigint,
    primary key (tenant_id, id),
    unique (tenant_id, report_id, section, position),
    foreign key (tenant_id, report_id) references app.report (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((hundredths is not null) = (state = 'KNOWN'))
);
call sec.protect('app.report_figure', 'select, insert, delete');

create table app.report_reason (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    report_id uuid not null,
    -- The fingerprint of what was pointed out.
    mark      text not null check (mark ~ '^[0-9a-f]{64}$'),
    reason    text not null check (reason <> '' and char_length(reason) <= 300),
    primary key (tenant_id, id),
    unique (tenant_id, report_id, mark),
    foreign key (tenant_id, report_id) references app.report (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.report_reason', 'select, insert, delete', 'reason');
