-- What a payer asks is a file of the house; an organisation may have copies with limits and figures of its own.
-- See docs/adr/0058-reports.md.
create table app.report_design (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    ready_code text not null check (ready_code ~ '^[a-z]+(-[a-z]+)*$' and char_length(ready_code) <= 60),
    name       text not null check (name <> '' and char_length(name) <= 100),
    edition    int not null check (edition >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, form_key)
);
call sec.protect('app.report_design', 'select, insert, delete', 'name, edition');

create table app.report_design_section (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    design_id  uuid not null,
    section    text not null check (section ~ '^[a-z]+(-[a-z]+)*$' and char_length(section) <= 60),
    kept       boolean not null,
    longest    int not null check (longest between 100 and 15000),
    -- Codes, a space between each.
    indicators text not null check (char_length(indicators) <= 2600),
    primary key (tenant_id, id),
    unique (tenant_id, design_id, section),
    foreign key (tenant_id, design_id) references app.report_design (tenant_id, id) on delete cascade
        deferrable initially deferred
);
call sec.protect('app.report_design_section', 'select, insert, delete', 'kept, longest, indicators');
