-- Wrapped keys live apart from what they open, so that their backups can be short and deletion can be real.
alter default privileges revoke execute on functions from public;
create schema keys;

create table keys.tenant_key (
    tenant_id uuid primary key,
    wrapped   bytea not null check (octet_length(wrapped) between 32 and 1024)
);

create table keys.data_key (
    id        uuid primary key,
    tenant_id uuid not null references keys.tenant_key,
    wrapped   bytea not null check (octet_length(wrapped) between 32 and 1024),
    made_on   date not null
);
create index data_key_by_tenant on keys.data_key (tenant_id, made_on);

grant usage on schema keys to rinnalla_keys;
grant select, insert, update (wrapped), delete on keys.tenant_key to rinnalla_keys;
grant select, insert, update (wrapped), delete on keys.data_key to rinnalla_keys;
