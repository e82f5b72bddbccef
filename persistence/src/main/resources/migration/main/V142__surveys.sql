-- A survey, from its draft to its results. Nothing in it can be set so that it would know who answers.
create table app.survey (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    code         text not null check (code ~ '^[a-z2-9]{8}$'),
    key_id       uuid,
    made_on      date not null,
    opens_on     date,
    closes_on    date,
    results_on   date,
    closed_on    date,
    published_on date,
    listed       boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, code),
    check ((opens_on is null) = (closes_on is null) and (opens_on is null) = (results_on is null)),
    check (closes_on >= opens_on and results_on >= closes_on),
    check (closed_on is null or opens_on is not null),
    check (published_on is null or opens_on is not null)
);
create index survey_by_day on app.survey (tenant_id, made_on desc, id desc);
create index survey_by_key on app.survey (tenant_id, key_id);
create index survey_listed on app.survey (tenant_id, closes_on) where listed;
call sec.protect('app.survey', 'select, insert, delete',
    'key_id, opens_on, closes_on, results_on, closed_on, published_on, listed');

-- What it asks. Who has answered a version has answered just these questions: it stands from then on.
create table app.survey_version (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    survey_id     uuid not null,
    number        int not null check (number between 1 and 999),
    edition       int not null check (edition >= 1),
    questionnaire text not null check (questionnaire <> '' and char_length(questionnaire) <= 400000),
    frozen_on     date,
    primary key (tenant_id, id),
    unique (tenant_id, survey_id, number),
    foreign key (tenant_id, survey_id) references app.survey (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.survey_version', 'select, insert, delete', 'edition, questionnaire, frozen_on');

-- One person's choices. No card, no account, no form, no moment; an id that is random.
create table app.survey_sheet (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    version_id uuid not null,
    given_on   date not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    source     text not null check (source in ('LINK', 'KIOSK', 'PAPER', 'IMPORTED')),
    choices    text not null check (choices ~ '^([a-z0-9]+=[a-z0-9,]+(;[a-z0-9]+=[a-z0-9,]+)*)?$'),
    primary key (tenant_id, id),
    foreign key (tenant_id, version_id) references app.survey_version (tenant_id, id) deferrable initially deferred
);
create index survey_sheet_by_version on app.survey_sheet (tenant_id, version_id);
call sec.protect('app.survey_sheet', 'select, insert, delete');

-- What was said in free words lies beside nobody's choices: whose it is, is not kept.
create table app.survey_words (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    version_id uuid not null,
    question   text not null check (question ~ '^[a-z0-9]{1,12}$'),
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    words      bytea not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, version_id) references app.survey_version (tenant_id, id) deferrable initially deferred
);
create index survey_words_by_version on app.survey_words (tenant_id, version_id, question);
call sec.protect('app.survey_words', 'select, insert, delete');

-- Whatever a program thinks: what has been answered says the same for ever, and no survey goes while answers to it are there.
create function sec.answered_questions_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if old.frozen_on is not null then
        raise exception 'what has been answered does not change';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
insert into sec.definer_allowed values
    ('sec.answered_questions_stand()', 'a trigger that lets nothing through that would change what was answered; it reads nothing but the row');
create trigger answered_questions_stand before update on app.survey_version
    for each row execute function sec.answered_questions_stand();

create trigger next_edition after insert or update or delete on app.survey
    for each statement execute function sec.next_edition();
create trigger next_edition after insert or update or delete on app.survey_version
    for each statement execute function sec.next_edition();
