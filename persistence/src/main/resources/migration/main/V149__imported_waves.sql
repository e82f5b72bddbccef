-- An earlier wave from a file, as bins. Its rows are kept nowhere; the same file taken in the same way is the same wave.
create table app.survey_import (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    survey_id    uuid not null,
    content      bytea not null check (octet_length(content) = 32),
    name         text not null check (length(name) between 1 and 120),
    source       text not null check (length(source) between 1 and 120),
    collected_on date not null,
    imported_on  date not null,
    primary key (tenant_id, id),
    unique (tenant_id, survey_id, content),
    foreign key (tenant_id, survey_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.survey_import', 'select, insert, delete');

create table app.survey_import_cell (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    import_id uuid not null,
    question  text not null check (question ~ '^[a-z0-9]{1,12}$'),
    choice    text not null check (choice ~ '^([a-z0-9]{1,12}|\*)$'),
    bin_lo    int not null check (bin_lo >= 0 and bin_lo % 5 = 0),
    primary key (tenant_id, id),
    unique (tenant_id, import_id, question, choice),
    foreign key (tenant_id, import_id) references app.survey_import (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.survey_import_cell', 'select, insert, delete');
