-- Parents' words (sealed), the answers owed for them, and what became public. A day, never a moment.
create table app.feedback (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    programme_id uuid not null,
    place_id     uuid,
    form_key     bytea not null check (octet_length(form_key) = 32),
    content_hash bytea not null check (octet_length(content_hash) = 32),
    card_id      uuid,
    key_id       uuid not null,
    kind         text not null check (kind in ('GENERAL', 'ACCESSIBILITY')),
    source       text not null check (source in ('PORTAL', 'QR', 'PAPER', 'SPOKEN')),
    language     text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    received_on  date not null,
    mood         text,
    helped       bytea,
    wish         bytea,
    use_of_words text not null check (use_of_words in ('MINE', 'PARAPHRASED', 'THEME_ONLY')),
    promise_id   uuid not null,
    state        text not null check (state in ('RECEIVED', 'READ', 'ANSWERED', 'NO_CHANGE', 'SET_ASIDE')),
    due_on       date not null,
    read_on      date,
    closed_on    date,
    verdict      text check (verdict in ('VISIBLE', 'PARTLY', 'NOT_VISIBLE')),
    verdict_on   date,
    version      int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete set null (place_id) deferrable initially deferred,
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete set null (card_id) deferrable initially deferred,
    foreign key (tenant_id, promise_id) references app.promise (tenant_id, id) deferrable initially deferred,
    check (due_on >= received_on),
    check ((state in ('ANSWERED', 'NO_CHANGE', 'SET_ASIDE')) = (closed_on is not null)),
    check ((verdict is null) = (verdict_on is null))
);
create index feedback_owed on app.feedback (tenant_id, state, due_on, id);
create index feedback_by_day on app.feedback (tenant_id, received_on, id);
create index feedback_by_programme on app.feedback (tenant_id, programme_id, received_on);
create index feedback_by_card on app.feedback (tenant_id, card_id) where card_id is not null;
create index feedback_by_key on app.feedback (tenant_id, key_id);
call sec.protect('app.feedback', 'select, insert, delete',
    'card_id, place_id, mood, helped, wish, use_of_words, state, due_on, read_on, closed_on, verdict, verdict_on, version');

create table app.feedback_theme (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    feedback_id uuid not null,
    theme       text not null,
    primary key (tenant_id, id),
    unique (tenant_id, feedback_id, theme),
    foreign key (tenant_id, feedback_id) references app.feedback (tenant_id, id) on delete cascade deferrable initially deferred
);
create index feedback_theme_by_theme on app.feedback_theme (tenant_id, theme, feedback_id);
call sec.protect('app.feedback_theme', 'select, insert, delete');

create table app.answer (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    feedback_id uuid not null,
    kind        text not null check (kind in ('ANSWER', 'NO_CHANGE', 'SET_ASIDE')),
    body        bytea not null,
    account_id  uuid not null,
    role        text not null,
    given_on    date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, feedback_id) references app.feedback (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, account_id) references app.staff_account (tenant_id, id) deferrable initially deferred
);
create index answer_by_feedback on app.answer (tenant_id, feedback_id);
create index answer_by_account on app.answer (tenant_id, account_id);
call sec.protect('app.answer', 'select, insert, delete');

create table app.answer_template (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    kind      text not null check (kind in ('ANSWER', 'NO_CHANGE', 'SET_ASIDE')),
    language  text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title     text not null check (title <> ''),
    body      text not null check (body <> ''),
    primary key (tenant_id, id)
);
create index answer_template_by_language on app.answer_template (tenant_id, language, kind);
call sec.protect('app.answer_template', 'select, insert, delete', 'title, body');

-- A text of its own, written by staff. It outlives the feedback it answers, but not the tie to it.
create table app.publication (
    tenant_id    uuid not null default sec.tid() references net.tenant,
    id           uuid not null,
    feedback_id  uuid,
    language     text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    said         text not null,
    done         text not null,
    change_state text not null check (change_state in ('HEARD', 'IN_PROGRESS', 'ON_TRIAL', 'CHANGED', 'NOT_CHANGED')),
    state        text not null check (state in ('DRAFT', 'AWAITS_AUTHOR', 'AWAITS_SECOND', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
    paraphrase   boolean not null,
    written_by   uuid not null,
    written_at   timestamptz not null,
    approved_by  uuid,
    approved_at  timestamptz,
    alone        boolean not null default false,
    published_on date,
    version      int not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, feedback_id) references app.feedback (tenant_id, id) on delete set null (feedback_id) deferrable initially deferred,
    foreign key (tenant_id, written_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, approved_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check ((approved_by is null) = (approved_at is null)),
    check (state <> 'PUBLISHED' or approved_by is not null and published_on is not null),
    check (approved_by is distinct from written_by or alone or approved_by is null)
);
create index publication_public on app.publication (tenant_id, state, published_on, id);
create index publication_by_feedback on app.publication (tenant_id, feedback_id);
create index publication_by_writer on app.publication (tenant_id, written_by);
create index publication_by_approver on app.publication (tenant_id, approved_by);
call sec.protect('app.publication', 'select, insert, delete',
    'feedback_id, language, said, done, change_state, state, paraphrase, written_by, written_at, approved_by, approved_at, alone, published_on, version');
