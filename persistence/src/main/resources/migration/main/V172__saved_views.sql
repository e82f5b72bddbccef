-- Choices of the comparison under names: an address without the host, the network's and nobody's. Beside the sessions and a newer
-- hash of one's own password, it is all that the network's role may write.
create table net.saved_view (
    id         uuid primary key,
    network_id uuid not null references net.network,
    name       text not null check (name <> '' and char_length(name) <= 80),
    query      text not null check (query ~ '^\?[a-zA-Z0-9=&-]*$' and char_length(query) <= 4000)
);
create unique index saved_view_by_name on net.saved_view (network_id, lower(name));
grant select, insert, update (name), delete on net.saved_view to rinnalla_net;
