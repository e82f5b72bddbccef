-- The shelf between organisations on which a version of a model lies, as it was when it was put there.
-- See docs/adr/0021-a-shelf-between-walls.md and docs/adr/0048-models.md.
create table pub.model (
    tenant_id    uuid not null references net.tenant,
    id           uuid not null,
    organisation text not null,
    number       int not null,
    in_force_on  date not null,
    what_changed text not null,
    offered_on   date not null,
    primary key (tenant_id, id)
);
create table pub.model_text (
    tenant_id uuid not null references net.tenant,
    model_id  uuid not null,
    language  text not null,
    name      text not null,
    purpose   text not null,
    for_whom  text not null,
    steps     text not null,
    checklist text not null,
    primary key (tenant_id, model_id, language),
    foreign key (tenant_id, model_id) references pub.model (tenant_id, id) on delete cascade
);
create table pub.model_evidence (
    tenant_id uuid not null references net.tenant,
    model_id  uuid not null,
    position  int not null,
    kind      text not null,
    language  text not null,
    sentence  text not null,
    source    text not null,
    of_year   int not null,
    primary key (tenant_id, model_id, position),
    foreign key (tenant_id, model_id) references pub.model (tenant_id, id) on delete cascade
);
create table pub.model_material (
    tenant_id   uuid not null references net.tenant,
    model_id    uuid not null,
    position    int not null,
    language    text not null,
    title       text not null,
    link        text,
    file_id     uuid,
    file_kind   text,
    file_size   int,
    file_checksum text,
    content     bytea,
    primary key (tenant_id, model_id, position),
    foreign key (tenant_id, model_id) references pub.model (tenant_id, id) on delete cascade
);
grant select on pub.model, pub.model_text, pub.model_evidence, pub.model_material to rinnalla_app, rinnalla_job;

-- Who has taken a copy of whose model. No role reads it: the origin is told how many by a function, and nobody else anything.
create table pub.model_taker (
    tenant_id uuid not null references net.tenant,
    origin_id uuid not null references net.tenant,
    model_id  uuid not null,
    named     text,
    taken_on  date not null,
    primary key (tenant_id, model_id)
);
create index model_taker_by_origin on pub.model_taker (origin_id, model_id);

insert into sec.open_relation values
    ('pub.model',          'models that an organisation has decided to offer to others, with its name'),
    ('pub.model_text',     'what the passport of an offered model says'),
    ('pub.model_evidence', 'what speaks for an offered model'),
    ('pub.model_material', 'links and files of an offered model'),
    ('pub.model_taker',    'who has taken a copy of whose model: read by no role, told as a count to the origin alone');

-- Puts what is in force of a model of the tenant in context on the shelf: nothing of a draft, nothing of a copy.
create function pub.offer_model(model uuid) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    today   date := (now() at time zone 'Europe/Helsinki')::date;
    version uuid;
begin
    delete from pub.model o where o.tenant_id = sec.tid() and o.id = offer_model.model;
    select v.id into version
      from app.model m join app.model_version v on v.tenant_id = m.tenant_id and v.model_id = m.id
     where m.tenant_id = sec.tid() and m.id = offer_model.model and m.origin_key is null and v.in_force_on <= today
     order by v.number desc limit 1;
    if version is null then
        raise exception 'no such model in force' using errcode = 'RI010';
    end if;
    insert into pub.model(tenant_id, id, organisation, number, in_force_on, what_changed, offered_on)
    select v.tenant_id, v.model_id, t.name, v.number, v.in_force_on, v.what_changed, today
      from app.model_version v join app.tenant t on t.tenant_id = v.tenant_id
     where v.tenant_id = sec.tid() and v.id = version;
    insert into pub.model_text(tenant_id, model_id, language, name, purpose, for_whom, steps, checklist)
    select t.tenant_id, offer_model.model, t.language, t.name, t.purpose, t.for_whom, t.steps, t.checklist
      from app.model_text t where t.tenant_id = sec.tid() and t.version_id = version;
    insert into pub.model_evidence(tenant_id, model_id, position, kind, language, sentence, source, of_year)
    select e.tenant_id, offer_model.model, e.position, e.kind, e.language, e.sentence, e.source, e.of_year
      from app.model_evidence e where e.tenant_id = sec.tid() and e.version_id = version;
    insert into pub.model_material(tenant_id, model_id, position, language, title, link,
                                   file_id, file_kind, file_size, file_checksum, content)
    select m.tenant_id, offer_model.model, m.position, m.language, m.title, m.link,
           m.file_id, m.file_kind, m.file_size, m.file_checksum, f.content
      from app.model_material m left join app.model_file f on f.tenant_id = m.tenant_id and f.id = m.file_id
     where m.tenant_id = sec.tid() and m.version_id = version;
end $$;

create function pub.withdraw_model(model uuid) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$ delete from pub.model o where o.tenant_id = sec.tid() and o.id = withdraw_model.model $$;

-- Says that the tenant in context has taken a copy of what lies on the shelf, or says anew whether it is named.
create function pub.tell_model_taken(model uuid, named boolean) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    own text := (select t.name from app.tenant t where t.tenant_id = sec.tid());
begin
    update pub.model_taker k set named = case when tell_model_taken.named then own end
     where k.tenant_id = sec.tid() and k.model_id = tell_model_taken.model;
    if not found then
        insert into pub.model_taker(tenant_id, origin_id, model_id, named, taken_on)
        select sec.tid(), o.tenant_id, o.id, case when tell_model_taken.named then own end,
               (now() at time zone 'Europe/Helsinki')::date
          from pub.model o where o.id = tell_model_taken.model and o.tenant_id <> sec.tid();
        if not found then
            raise exception 'no such offered model' using errcode = 'RI010';
        end if;
    end if;
end $$;

-- Of the tenant in context alone: a row for each taker, with a name only where it agreed.
create function pub.model_takers(model uuid) returns table (named text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$ select k.named from pub.model_taker k where k.origin_id = sec.tid() and k.model_id = model_takers.model order by k.named $$;

revoke execute on function pub.offer_model(uuid), pub.withdraw_model(uuid), pub.tell_model_taken(uuid, boolean),
    pub.model_takers(uuid) from public;
grant execute on function pub.offer_model(uuid), pub.withdraw_model(uuid), pub.tell_model_taken(uuid, boolean),
    pub.model_takers(uuid) to rinnalla_app, rinnalla_job;
insert into sec.definer_allowed(function, why, run_by) values
    ('pub.offer_model(uuid)',              'puts a copy of what is in force of the tenant''s own model on the shelf, and of nothing else',
                                           'rinnalla_app,rinnalla_job'),
    ('pub.withdraw_model(uuid)',           'takes the tenant''s own from the shelf', 'rinnalla_app,rinnalla_job'),
    ('pub.tell_model_taken(uuid,boolean)', 'notes that the tenant took a copy of what lies on the shelf', 'rinnalla_app,rinnalla_job'),
    ('pub.model_takers(uuid)',             'tells the tenant how many took its own model, with names only of those who agreed',
                                           'rinnalla_app,rinnalla_job');
