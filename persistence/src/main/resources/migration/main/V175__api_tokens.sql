-- With what programs come: of a token only a fingerprint is kept, and of its use the last day. See docs/adr/0060-read-by-programs.md.
create table app.api_token (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    name         text not null check (name <> '' and char_length(name) <= 80),
    scopes       text not null check (scopes ~ '^[a-z]+:read( [a-z]+:read)*$'),
    token_hash   bytea not null check (octet_length(token_hash) = 32),
    form_key     bytea not null check (octet_length(form_key) = 32),
    made_by      uuid not null,
    made_on      date not null,
    ends_on      date not null check (ends_on >= made_on),
    withdrawn_on date,
    last_used_on date,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    unique (tenant_id, form_key),
    foreign key (tenant_id, made_by) references app.staff_account (tenant_id, id) deferrable initially deferred
);
create index api_token_by_maker on app.api_token (tenant_id, made_by);
call sec.protect('app.api_token', 'select, insert, delete', 'withdrawn_on, last_used_on');

-- At a network's door. The operator makes them; they read what the network has been shown, and nothing of anybody's.
create table net.api_token (
    id           uuid primary key,
    network_id   uuid not null references net.network,
    name         text not null check (name <> ''),
    token_hash   bytea not null unique check (octet_length(token_hash) = 32),
    made_on      date not null,
    ends_on      date not null check (ends_on >= made_on),
    withdrawn_on date,
    last_used_on date
);
create index api_token_by_network on net.api_token (network_id);
grant select, update (last_used_on) on net.api_token to rinnalla_net;

-- The release is read a page at a time in this order, whosever it is.
create index release_by_programme on pub.release (programme_id, quarter, indicator, class);
