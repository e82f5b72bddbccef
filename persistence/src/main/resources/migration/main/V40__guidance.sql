-- The catalogue's list of extensions grows by the one that compares words; all else in it stays as it is.
do $$
declare
    known     constant text := '(''plpgsql'', ''pgcrypto'')';
    catalogue constant text := pg_get_functiondef('sec.catalogue_of_shapes()'::regprocedure);
begin
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        raise exception 'the extension pg_trgm is missing: prepare the database once more (admin database prepare)';
    end if;
    if position(known in catalogue) = 0 then
        raise exception 'the list of extensions is not where it was';
    end if;
    execute replace(catalogue, known, '(''plpgsql'', ''pgcrypto'', ''pg_trgm'')');
end $$;

-- Articles along a family's path. A version is never rewritten: whoever changes a word writes the next one.
create table app.article (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null,
    slug      text not null check (slug ~ '^[a-z0-9-]{2,40}$'),
    step      text not null check (step in ('NOW', 'START', 'MEETING', 'RIGHTS', 'SUPPORT', 'AWAY', 'AFTER', 'YOURSELF')),
    position  int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, slug)
);
call sec.protect('app.article', 'select, insert, delete', 'step, position');

create table app.article_version (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    article_id  uuid not null,
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    county      text not null default '',
    number      int not null check (number > 0),
    title       text not null check (title <> ''),
    lead        text not null,
    body        text not null check (body <> ''),
    valid_on    date not null,
    publish_on  date,
    written_by  uuid,
    written_at  timestamptz not null,
    reviewed_by uuid,
    reviewer    text,
    reviewed_on date,
    review_on   date,
    search      tsvector not null generated always as (
        case language
            when 'SV' then setweight(to_tsvector('pg_catalog.swedish', title), 'A')
                || setweight(to_tsvector('pg_catalog.swedish', lead), 'B') || to_tsvector('pg_catalog.swedish', body)
            when 'EN' then setweight(to_tsvector('pg_catalog.english', title), 'A')
                || setweight(to_tsvector('pg_catalog.english', lead), 'B') || to_tsvector('pg_catalog.english', body)
            else setweight(to_tsvector('pg_catalog.finnish', title), 'A')
                || setweight(to_tsvector('pg_catalog.finnish', lead), 'B') || to_tsvector('pg_catalog.finnish', body)
        end) stored,
    primary key (tenant_id, id),
    unique (tenant_id, article_id, language, county, number),
    foreign key (tenant_id, article_id) references app.article (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, written_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, reviewed_by) references app.staff_account (tenant_id, id) deferrable initially deferred,
    check (num_nonnulls(reviewer, reviewed_on, review_on) in (0, 3))
);
create index article_version_by_writer on app.article_version (tenant_id, written_by);
create index article_version_by_reviewer on app.article_version (tenant_id, reviewed_by);
call sec.protect('app.article_version', 'select, insert, delete',
    'publish_on, reviewed_by, reviewer, reviewed_on, review_on');

-- Words that mean the same to somebody who searches, as the editors keep them.
create table app.synonyms (
    tenant_id uuid not null default sec.tid() references net.tenant,
    id        uuid not null default gen_random_uuid(),
    language  text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    words     text not null check (words <> ''),
    primary key (tenant_id, id)
);
call sec.protect('app.synonyms', 'select, insert, delete', 'words');

create trigger next_edition after insert or update or delete on app.article
    for each statement execute function sec.next_edition();
create trigger next_edition after insert or update or delete on app.article_version
    for each statement execute function sec.next_edition();
create trigger next_edition after insert or update or delete on app.synonyms
    for each statement execute function sec.next_edition();
