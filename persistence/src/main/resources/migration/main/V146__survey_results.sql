-- What came of a survey: bins of five, made once when nobody can add an answer any more. The numbers behind them are kept nowhere.
create table app.survey_result (
    tenant_id    uuid not null default sec.tid(),
    survey_id    uuid not null,
    division     text not null check (division in ('TOGETHER', 'LANGUAGE')),
    reckoned_on  date not null,
    published_on date,
    published    text check (published ~ '^([a-z0-9]{1,12}(,[a-z0-9]{1,12})*)?$'),
    primary key (tenant_id, survey_id),
    foreign key (tenant_id, survey_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((published_on is null) = (published is null))
);
call sec.protect('app.survey_result', 'select, insert, delete', 'published_on, published');

create table app.survey_cell (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    survey_id uuid not null,
    question  text not null check (question ~ '^[a-z0-9]{1,12}$'),
    part      text not null check (part ~ '^[a-z_]{1,12}$'),
    choice    text not null check (choice ~ '^([a-z0-9]{1,12}|\*)$'),
    bin_lo    int not null check (bin_lo >= 0 and bin_lo % 5 = 0),
    primary key (tenant_id, id),
    unique (tenant_id, survey_id, question, part, choice),
    foreign key (tenant_id, survey_id) references app.survey_result (tenant_id, survey_id) on delete cascade deferrable initially deferred
);
-- Nothing changes a bin.
call sec.protect('app.survey_cell', 'select, insert, delete');

create table app.survey_published_words (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    survey_id uuid not null,
    question  text not null check (question ~ '^[a-z0-9]{1,12}$'),
    words     text not null check (length(words) between 1 and 1000),
    primary key (tenant_id, id),
    foreign key (tenant_id, survey_id) references app.survey_result (tenant_id, survey_id) on delete cascade deferrable initially deferred
);
create index survey_published_words_by_survey on app.survey_published_words (tenant_id, survey_id);
call sec.protect('app.survey_published_words', 'select, insert, delete');

-- Which survey asked the same before.
create table app.survey_wave (
    tenant_id  uuid not null default sec.tid(),
    survey_id  uuid not null,
    earlier_id uuid not null,
    primary key (tenant_id, survey_id),
    foreign key (tenant_id, survey_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, earlier_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred,
    check (survey_id <> earlier_id)
);
create index survey_wave_by_earlier on app.survey_wave (tenant_id, earlier_id);
call sec.protect('app.survey_wave', 'select, insert, delete');
