-- What partners commit themselves to: texts of the organisation, numbered, in force from a day. A draft has no such day.
create table app.commitment_version (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    kind      text not null check (kind in ('ETHICS', 'CONFIDENTIALITY')),
    number    int not null check (number > 0),
    edition   int not null check (edition >= 0),
    from_on   date,
    -- By then everybody signs again; empty where what was signed before goes on holding.
    again_on  date check (again_on >= from_on),
    primary key (tenant_id, id),
    unique (tenant_id, kind, number),
    check (from_on is not null or again_on is null)
);
-- One draft at a time is written, however fast two workers are.
create unique index commitment_draft on app.commitment_version (tenant_id, kind) where from_on is null;
call sec.protect('app.commitment_version', 'select, insert, delete', 'edition, from_on, again_on');

create table app.commitment_text (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    version_id  uuid not null,
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title       text not null check (title <> '' and char_length(title) <= 120),
    body        text not null check (body <> '' and char_length(body) <= 12000),
    reviewer    text check (reviewer <> '' and char_length(reviewer) <= 80),
    reviewed_on date,
    primary key (tenant_id, id),
    unique (tenant_id, version_id, language),
    check ((reviewer is null) = (reviewed_on is null)),
    foreign key (tenant_id, version_id) references app.commitment_version (tenant_id, id) on delete cascade
        deferrable initially deferred
);
call sec.protect('app.commitment_text', 'select, insert, delete', 'title, body, reviewer, reviewed_on');

-- Who signed which version, when and in which language. The name they chose to type is sealed with a key of its own.
create table app.commitment_signature (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    version_id uuid not null,
    partner_id uuid not null,
    key_id     uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    language   text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    name       bytea not null,
    signed_on  date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, version_id) references app.commitment_version (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred
);
create index commitment_signature_by_version on app.commitment_signature (tenant_id, version_id);
create index commitment_signature_by_partner on app.commitment_signature (tenant_id, partner_id);
create index commitment_signature_by_key on app.commitment_signature (tenant_id, key_id);
create index commitment_signature_by_day on app.commitment_signature (tenant_id, signed_on);
call sec.protect('app.commitment_signature', 'select, insert, delete');

-- What somebody has signed says the same for ever, whatever a program thinks.
create function sec.signed_words_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    version uuid := case tg_table_name when 'commitment_text' then to_jsonb(old) ->> 'version_id'
                                       else to_jsonb(old) ->> 'id' end;
begin
    if exists (select from app.commitment_signature s where s.version_id = version) then
        raise exception 'what has been signed does not change';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
insert into sec.definer_allowed values
    ('sec.signed_words_stand()', 'a trigger that lets nothing through that would change what was signed; it asks within the tenant and returns nothing of it');
create trigger signed_words_stand before update of title, body or delete on app.commitment_text
    for each row execute function sec.signed_words_stand();
create trigger signed_words_stand before update of from_on, again_on or delete on app.commitment_version
    for each row execute function sec.signed_words_stand();

-- The day of a commitment on paper. Until now it was known by its end alone.
alter table app.experience_partner add column paper_on date;
grant update (paper_on) on app.experience_partner to rinnalla_app, rinnalla_job;
do $$
declare
    tenant  uuid;
    key     sec.ctx_key;
    claim   text;
    filled  bigint;
    present bigint;
begin
    select * into key from sec.ctx_key c where c.retired_at is null or c.retired_at > now() order by c.kid limit 1;
    for tenant in select t.id from net.tenant t order by t.id loop
        claim := concat_ws('|', tenant, extract(epoch from clock_timestamp())::bigint + 60, key.kid);
        perform set_config('rinnalla.ctx',
                           claim || '|' || encode(public.hmac(convert_to(claim, 'UTF8'), key.k, 'sha256'), 'hex'), true);
        update app.experience_partner set paper_on = (commitment_ends_on - interval '24 months')::date
         where commitment_ends_on is not null;
        get diagnostics filled = row_count;
        select count(*) into present from app.experience_partner where commitment_ends_on is not null;
        if filled <> present then
            raise exception 'commitments on paper: % of % rows of tenant %', filled, present, tenant;
        end if;
    end loop;
    perform set_config('rinnalla.ctx', '', true);
end $$;
