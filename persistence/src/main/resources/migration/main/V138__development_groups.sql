-- A group that develops child protection in one county. Whoever sits in it is known by a role and by what they want to be called.
create table app.development_group (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    county      text not null check (county ~ '^[A-Z_]{5,30}$'),
    name        text not null check (name <> '' and char_length(name) <= 80),
    purpose     text not null check (char_length(purpose) <= 600),
    facilitator text not null check (facilitator <> '' and char_length(facilitator) <= 60),
    began_on    date not null,
    ended_on    date check (ended_on >= began_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key)
);
call sec.protect('app.development_group', 'select, insert, delete', 'county, name, purpose, facilitator, ended_on');

-- When somebody leaves, their role is left and nothing else.
create table app.development_member (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    group_id     uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    kind         text not null check (kind in ('EXPERIENCE_EXPERT', 'PARENT', 'WORKER', 'PROFESSIONAL', 'DECISION_MAKER', 'FACILITATOR')),
    called       text not null check (char_length(called) <= 30),
    profession   text check (profession in ('SOCIAL_WORKER', 'FAMILY_WORKER', 'MANAGER', 'HEALTH_CARE', 'EDUCATION', 'STUDENT',
        'EXPERIENCE_EXPERT', 'OTHER')),
    organisation text not null check (char_length(organisation) <= 80),
    takes_part   text not null check (takes_part in ('LINK', 'PAPER', 'ACCOUNT')),
    partner_id   uuid,
    joined_on    date not null,
    left_on      date check (left_on >= joined_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, group_id) references app.development_group (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, partner_id) references app.experience_partner (tenant_id, id) deferrable initially deferred,
    check ((takes_part = 'ACCOUNT') = (partner_id is not null)),
    check (profession is null or kind = 'PROFESSIONAL'),
    check (kind not in ('EXPERIENCE_EXPERT', 'PARENT') or organisation = ''),
    check (left_on is null or (called = '' and organisation = '' and profession is null and partner_id is null))
);
create index development_member_by_group on app.development_member (tenant_id, group_id);
create index development_member_by_partner on app.development_member (tenant_id, partner_id);
-- A partner sits once in a group, however fast two workers are.
create unique index development_member_once on app.development_member (tenant_id, group_id, partner_id) where partner_id is not null;
call sec.protect('app.development_member', 'select, insert, delete', 'called, profession, organisation, takes_part, partner_id, left_on');
