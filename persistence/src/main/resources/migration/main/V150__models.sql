-- Ways of working that others can take over: a passport in numbered versions. See docs/adr/0048-models.md.
create table app.model (
    tenant_id           uuid not null default sec.tid(),
    id                  uuid not null,
    form_key            bytea not null check (octet_length(form_key) = 32),
    -- Whose it was, where it is a copy: a name and a key that lead to no row of ours.
    origin_organisation text not null,
    origin_key          text,
    origin_name         text not null,
    origin_version      int not null,
    origin_taken_on     date,
    origin_looked       int not null,
    origin_named        boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, origin_key),
    check ((origin_key is null) = (origin_organisation = '')),
    check ((origin_key is null) = (origin_taken_on is null)),
    check ((origin_key is null) = (origin_version = 0))
);
call sec.protect('app.model', 'select, insert, delete', 'origin_looked, origin_named');

-- A draft has no day from which it holds. One draft at a time is written, however fast two workers are.
create table app.model_version (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    model_id     uuid not null,
    number       int not null check (number > 0),
    in_force_on  date,
    what_changed text not null check (char_length(what_changed) <= 600),
    primary key (tenant_id, id),
    unique (tenant_id, model_id, number),
    foreign key (tenant_id, model_id) references app.model (tenant_id, id) on delete cascade deferrable initially deferred
);
create unique index model_draft on app.model_version (tenant_id, model_id) where in_force_on is null;
call sec.protect('app.model_version', 'select, insert, delete', 'in_force_on, what_changed');

create table app.model_text (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    version_id uuid not null,
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    name       text not null check (name <> '' and char_length(name) <= 100),
    purpose    text not null check (purpose <> '' and char_length(purpose) <= 2000),
    for_whom   text not null check (char_length(for_whom) <= 2000),
    -- A line for each.
    steps      text not null check (char_length(steps) <= 10000),
    checklist  text not null check (char_length(checklist) <= 10000),
    primary key (tenant_id, id),
    unique (tenant_id, version_id, language),
    foreign key (tenant_id, version_id) references app.model_version (tenant_id, id) on delete cascade
        deferrable initially deferred
);
call sec.protect('app.model_text', 'select, insert, delete', 'name, purpose, for_whom, steps, checklist');

create table app.model_evidence (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    version_id uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    position   int not null,
    kind       text not null check (kind in ('OWN_FOLLOW_UP', 'STUDY', 'EXPERIENCE')),
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    sentence   text not null check (sentence <> '' and char_length(sentence) <= 400),
    source     text not null check (char_length(source) <= 200),
    of_year    int not null check (of_year between 1950 and 2200),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, version_id, position),
    foreign key (tenant_id, version_id) references app.model_version (tenant_id, id) on delete cascade
        deferrable initially deferred
);
call sec.protect('app.model_evidence', 'select, insert, delete');

-- Files never change; several versions of a model may point to one.
create table app.model_file (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    model_id  uuid not null,
    kind      text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    size      int not null check (size between 1 and 5242880),
    checksum  text not null check (checksum ~ '^[0-9a-f]{64}$'),
    content   bytea not null check (octet_length(content) = size),
    primary key (tenant_id, id),
    foreign key (tenant_id, model_id) references app.model (tenant_id, id) on delete cascade deferrable initially deferred
);
create index model_file_by_model on app.model_file (tenant_id, model_id);
call sec.protect('app.model_file', 'select, insert, delete');

create table app.model_material (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    version_id  uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    position    int not null,
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title       text not null check (title <> '' and char_length(title) <= 120),
    link        text check (link ~ '^https://' and char_length(link) <= 500),
    file_id     uuid,
    file_kind   text check (file_kind in ('PDF', 'JPEG', 'PNG')),
    file_size   int,
    file_checksum text,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, version_id, position),
    foreign key (tenant_id, version_id) references app.model_version (tenant_id, id) on delete cascade
        deferrable initially deferred,
    foreign key (tenant_id, file_id) references app.model_file (tenant_id, id) deferrable initially deferred,
    check ((link is null) <> (file_id is null)),
    check ((file_id is null) = (file_kind is null)),
    check ((file_id is null) = (file_size is null)),
    check ((file_id is null) = (file_checksum is null))
);
create index model_material_by_file on app.model_material (tenant_id, file_id);
call sec.protect('app.model_material', 'select, insert, delete');

-- What was once in force says the same for ever, whatever a program thinks. It goes only with its whole model's house.
create function sec.models_in_force_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    held app.model_version;
begin
    if tg_table_name = 'model_version' then
        if old.in_force_on is not null then
            raise exception 'a version that has been in force does not change';
        end if;
    else
        select v.* into held from app.model_version v
         where v.tenant_id = sec.tid()
           and v.id = (case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end ->> 'version_id')::uuid;
        -- A copy comes with its words in one go: only what was in force before that may not be added to.
        if held.in_force_on is not null
           and (tg_op <> 'INSERT' or not exists (select from app.model_version v
                where v.tenant_id = sec.tid() and v.id = held.id and v.xmin::text = (txid_current() % (2 ^ 32)::bigint)::text)) then
            raise exception 'a version that has been in force does not change';
        end if;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
insert into sec.definer_allowed(function, why) values
    ('sec.models_in_force_stand()', 'a trigger that lets nothing through that would change a version in force; it asks within the tenant and returns nothing of it');
create trigger models_in_force_stand before update or delete on app.model_version
    for each row execute function sec.models_in_force_stand();
create trigger models_in_force_stand before insert or update or delete on app.model_text
    for each row execute function sec.models_in_force_stand();
create trigger models_in_force_stand before insert or update or delete on app.model_evidence
    for each row execute function sec.models_in_force_stand();
create trigger models_in_force_stand before insert or update or delete on app.model_material
    for each row execute function sec.models_in_force_stand();
