-- Hosts, networks and coordinators. No tenant's words, and no right on any table of `app`.
create table net.tenant (
    id         uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
    state      text not null default 'open' check (state in ('open', 'closed')),
    edition    int not null default 1 check (edition > 0),
    created_on date not null
);

create table net.network (
    id   uuid primary key,
    slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
    name text not null check (name <> '')
);

create table net.host (
    host       text primary key check (host ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'),
    tenant_id  uuid references net.tenant,
    network_id uuid references net.network,
    check (num_nonnulls(tenant_id, network_id) = 1)
);

create table net.network_member (
    network_id uuid not null references net.network,
    tenant_id  uuid not null references net.tenant,
    since      date not null,
    primary key (network_id, tenant_id)
);

create table net.coordinator (
    id            uuid primary key,
    network_id    uuid not null references net.network,
    email         text not null check (email = lower(email)),
    shown_name    text not null,
    password_hash text not null,
    state         text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
    unique (network_id, email)
);

create table net.coordinator_session (
    id             uuid primary key,
    coordinator_id uuid not null references net.coordinator on delete cascade,
    token_hash     bytea not null unique check (octet_length(token_hash) = 32),
    created_at     timestamptz not null,
    seen_at        timestamptz not null,
    ended_at       timestamptz
);
create index coordinator_session_by_coordinator on net.coordinator_session (coordinator_id);

grant select on net.tenant, net.network, net.host, net.network_member to rinnalla_net;
grant select, update (password_hash) on net.coordinator to rinnalla_net;
grant select, insert, update (seen_at, ended_at), delete on net.coordinator_session to rinnalla_net;
