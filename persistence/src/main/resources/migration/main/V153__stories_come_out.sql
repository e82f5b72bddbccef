-- Stories that come out by leave of the partners whose they are. Every word is sealed with a key of the story's own, which goes when
-- the story is over; that it was, and where copies of it went, stays until they are taken back.
create table app.public_story (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    use_id       uuid,
    partner_id   uuid not null,
    key_id       uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    audiences    text not null check (audiences ~ '^(WEB|TRAINING|PROFESSIONALS|PRINT)(,(WEB|TRAINING|PROFESSIONALS|PRINT))*$'),
    ends_on      date not null check (ends_on >= begun_on),
    by_line      text not null check (by_line in ('NAMELESS', 'PEN_NAME')),
    pen_name     bytea check ((pen_name is null) = (by_line = 'NAMELESS')),
    begun_on     date not null,
    offered_on   date,
    out_on       date check (out_on >= begun_on),
    withdrawn_on date,
    closed_on    date check (closed_on is null or pen_name is null),
    version      int not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, use_id) references app.story_use (tenant_id, id) on delete set null (use_id) deferrable initially deferred,
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index public_story_by_use on app.public_story (tenant_id, use_id);
create index public_story_by_partner on app.public_story (tenant_id, partner_id);
create index public_story_by_key on app.public_story (tenant_id, key_id);
create index public_story_by_day on app.public_story (tenant_id, begun_on desc, id desc);
create index public_story_closed on app.public_story (tenant_id, closed_on);
call sec.protect('app.public_story', 'select, insert, delete',
                 'audiences, ends_on, by_line, pen_name, offered_on, out_on, withdrawn_on, closed_on, version');

create table app.story_edition (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    story_id    uuid not null,
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title       bytea not null,
    body        bytea not null,
    note        bytea,
    written_on  date not null,
    accepted_on date check (accepted_on >= written_on),
    primary key (tenant_id, id),
    unique (tenant_id, story_id, language),
    foreign key (tenant_id, story_id) references app.public_story (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.story_edition', 'select, insert, delete', 'title, body, note, written_on, accepted_on');

-- A leaflet, a page of somebody else's, slides: what no button takes back. Staff write where it is, and never who.
create table app.story_copy (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    story_id  uuid not null,
    kind      text not null check (kind in ('LEAFLET', 'OUTSIDE_PAGE', 'SLIDES', 'RECORDING')),
    place     text not null check (place <> '' and char_length(place) <= 120),
    made_on   date not null,
    done_on   date check (done_on >= made_on),
    primary key (tenant_id, id),
    foreign key (tenant_id, story_id) references app.public_story (tenant_id, id) on delete cascade deferrable initially deferred
);
create index story_copy_by_story on app.story_copy (tenant_id, story_id);
call sec.protect('app.story_copy', 'select, insert, delete', 'done_on');

-- What the organisation has published itself.
create table app.own_publication (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    form_key  bytea not null check (octet_length(form_key) = 32),
    kind      text not null check (kind in ('ARTICLE', 'VIDEO', 'LEAFLET', 'REPORT')),
    title     text not null check (title <> '' and char_length(title) <= 160),
    about     text not null check (char_length(about) <= 400),
    came_out  int not null check (came_out between 1990 and 2200),
    language  text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    readers   text not null check (readers in ('EVERYBODY', 'PARENTS', 'PROFESSIONALS')),
    link      text check (link ~ '^https://' and char_length(link) <= 300),
    on_paper  boolean not null check (on_paper or link is not null),
    until_on  date,
    hidden_on date,
    version   int not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key)
);
create index own_publication_by_year on app.own_publication (tenant_id, came_out desc, id desc);
create index own_publication_by_end on app.own_publication (tenant_id, until_on);
call sec.protect('app.own_publication', 'select, insert, delete',
                 'kind, title, about, came_out, language, readers, link, on_paper, until_on, hidden_on, version');
