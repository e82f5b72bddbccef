-- The organisation as its own people and its parents see it: brand, languages, words, texts.
create table app.tenant (
    tenant_id         uuid not null default sec.tid() references net.tenant,
    id                uuid not null,
    name              text not null check (name <> ''),
    short_name        text not null check (short_name <> ''),
    brand_colour      text not null check (brand_colour ~ '^#[0-9a-f]{6}$'),
    motif             text not null,
    languages         text not null check (languages ~ '^(FI|SV|EN|SELKO)(,(FI|SV|EN|SELKO))*$'),
    exit_target       text not null check (exit_target ~ '^https://'),
    feedback_due_days int not null default 10 check (feedback_due_days between 1 and 60),
    notify_duty       text,
    primary key (tenant_id, id),
    check (id = tenant_id)
);
call sec.protect('app.tenant', 'select, insert',
    'name, short_name, brand_colour, motif, languages, exit_target, feedback_due_days, notify_duty');

create table app.term (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    term      text not null,
    language  text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    form      text not null,
    words     text not null check (words <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, term, language, form)
);
call sec.protect('app.term', 'select, insert, delete', 'words');

create table app.tenant_text (
    tenant_id   uuid not null default sec.tid() references net.tenant,
    id          uuid not null,
    topic       text not null,
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    body        text not null,
    reviewed_by text,
    reviewed_on date,
    primary key (tenant_id, id),
    unique (tenant_id, topic, language),
    check ((reviewed_by is null) = (reviewed_on is null))
);
call sec.protect('app.tenant_text', 'select, insert, delete', 'body, reviewed_by, reviewed_on');
