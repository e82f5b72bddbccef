-- A picture of a door, so that whoever comes for the first time knows it again. It was made anew from what was sent, at two sizes.
create table app.place_picture (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    place_id   uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    added_at   timestamptz not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, place_id) references app.place (tenant_id, id) on delete cascade deferrable initially deferred
);
create index place_picture_by_place on app.place_picture (tenant_id, place_id, added_at);
call sec.protect('app.place_picture', 'select, insert, delete', 'removed_at');

-- For whoever does not see it.
create table app.place_picture_text (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null default gen_random_uuid(),
    picture_id uuid not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    words      text not null check (words <> ''),
    primary key (tenant_id, id),
    unique (tenant_id, picture_id, language),
    foreign key (tenant_id, picture_id) references app.place_picture (tenant_id, id)
        on delete cascade deferrable initially deferred
);
call sec.protect('app.place_picture_text', 'select, insert, delete', 'words');

-- The name is made of the content, so that an address never shows anything else.
create table app.picture_copy (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null default gen_random_uuid(),
    picture_id uuid not null,
    name       text not null check (name ~ '^[0-9a-f]{32}$'),
    width      int not null check (width between 1 and 2000),
    height     int not null check (height between 1 and 2000),
    content    bytea not null check (octet_length(content) between 100 and 200000),
    primary key (tenant_id, id),
    foreign key (tenant_id, picture_id) references app.place_picture (tenant_id, id)
        on delete cascade deferrable initially deferred
);
create index picture_copy_by_picture on app.picture_copy (tenant_id, picture_id);
create index picture_copy_by_name on app.picture_copy (tenant_id, name);
call sec.protect('app.picture_copy', 'select, insert, delete');

create trigger next_edition after insert or update or delete on app.place_picture
    for each statement execute function sec.next_edition();
create trigger next_edition after insert or update or delete on app.place_picture_text
    for each statement execute function sec.next_edition();
