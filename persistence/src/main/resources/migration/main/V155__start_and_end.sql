-- A survey asks at the end what another one asked at the start.
create table app.survey_end (
    tenant_id uuid not null default sec.tid(),
    survey_id uuid not null,
    start_id  uuid not null,
    primary key (tenant_id, survey_id),
    unique (tenant_id, start_id),
    foreign key (tenant_id, survey_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, start_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred,
    check (survey_id <> start_id)
);
call sec.protect('app.survey_end', 'select, insert, delete');

-- Two sheets of one person, until they are counted. No card stands here: its key is made of the card with a secret that is in no database.
create table app.survey_pair (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    survey_id   uuid not null,
    pair_key    bytea not null check (octet_length(pair_key) = 32),
    start_sheet_id uuid not null,
    end_sheet_id   uuid,
    primary key (tenant_id, id),
    unique (tenant_id, survey_id, pair_key),
    unique (tenant_id, start_sheet_id),
    unique (tenant_id, end_sheet_id),
    foreign key (tenant_id, survey_id) references app.survey_end (tenant_id, survey_id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, start_sheet_id) references app.survey_sheet (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, end_sheet_id) references app.survey_sheet (tenant_id, id) deferrable initially deferred
);
call sec.protect('app.survey_pair', 'select, insert, delete', 'end_sheet_id');

-- What was found when the pairs were counted, in tenths, as it is shown. The sums behind it are kept nowhere, and nothing changes it.
create table app.survey_change (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    survey_id    uuid not null,
    question     text not null check (question ~ '^[a-z0-9]{1,12}$'),
    pairs_lo     int not null check (pairs_lo >= 5 and pairs_lo % 5 = 0),
    start_tenths int not null check (start_tenths >= 0),
    end_tenths   int not null check (end_tenths >= 0),
    lo_tenths    int not null,
    hi_tenths    int not null,
    effect       text not null check (effect in ('HARDLY_ANY', 'SMALL', 'MODERATE', 'LARGE')),
    primary key (tenant_id, id),
    unique (tenant_id, survey_id, question),
    foreign key (tenant_id, survey_id) references app.survey_result (tenant_id, survey_id) on delete cascade deferrable initially deferred,
    check (end_tenths - start_tenths between lo_tenths and hi_tenths)
);
call sec.protect('app.survey_change', 'select, insert, delete');
