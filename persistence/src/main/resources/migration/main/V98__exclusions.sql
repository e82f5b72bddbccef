-- Somebody is not to be proposed to somebody again. The mark is made with a key outside the database: nobody reads from it whom
-- it is about, or who of the two said so. It goes with the card.
create table app.exclusion (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    card_id   uuid not null,
    mark      bytea not null check (octet_length(mark) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, mark),
    foreign key (tenant_id, card_id) references app.word_card (tenant_id, id) on delete cascade deferrable initially deferred
);
create index exclusion_by_card on app.exclusion (tenant_id, card_id);
call sec.protect('app.exclusion', 'select, insert, delete');
