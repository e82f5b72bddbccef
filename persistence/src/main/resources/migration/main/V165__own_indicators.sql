-- What an organisation counts by itself: what it means, in versions, and the figures that were written down. A figure is never
-- changed; of several for one programme and quarter the newest stands.
create table app.own_indicator (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    form_key  bytea not null check (octet_length(form_key) = 32),
    code      text not null check (code ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name      text not null check (name <> '' and length(name) <= 120),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, code)
);
call sec.protect('app.own_indicator', 'select, insert, delete', 'name');

create table app.own_indicator_version (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    indicator_id uuid not null,
    number       int not null check (number > 0),
    since_on     date not null check (extract(day from since_on) = 1 and extract(month from since_on) in (1, 4, 7, 10)),
    definition   text not null check (definition <> '' and length(definition) <= 1000),
    not_counted  text not null check (length(not_counted) <= 1000),
    quantity     text not null check (quantity in ('COUNT', 'HOURS', 'EUROS', 'MEDIAN_DAYS', 'SHARE', 'MEAN')),
    basis        text not null check (basis in ('COLLECTED', 'SAMPLE', 'ESTIMATE')),
    denominators text not null check (denominators ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    primary key (tenant_id, id),
    unique (tenant_id, indicator_id, number),
    foreign key (tenant_id, indicator_id) references app.own_indicator (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.own_indicator_version', 'select, insert, delete',
    'definition, not_counted, quantity, basis, denominators');

create table app.own_figure (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    indicator_id   uuid not null,
    form_key       bytea not null check (octet_length(form_key) = 32),
    version_number int not null,
    programme_id   uuid not null,
    quarter_on     date not null check (extract(day from quarter_on) = 1 and extract(month from quarter_on) in (1, 4, 7, 10)),
    number         int not null check (number > 0),
    ten_thousandths bigint not null check (ten_thousandths >= 0),
    basis          text not null check (basis in ('COLLECTED', 'SAMPLE', 'ESTIMATE')),
    source         text not null check (source <> '' and length(source) <= 200),
    entered_on     date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, indicator_id, programme_id, quarter_on, number),
    foreign key (tenant_id, indicator_id) references app.own_indicator (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, indicator_id, version_number)
        references app.own_indicator_version (tenant_id, indicator_id, number) deferrable initially deferred,
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred
);
create index own_figure_by_programme on app.own_figure (tenant_id, programme_id);
create index own_figure_by_version on app.own_figure (tenant_id, indicator_id, version_number);
call sec.protect('app.own_figure', 'select, insert, delete');
