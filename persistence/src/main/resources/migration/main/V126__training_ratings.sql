-- What somebody who came rated of themselves before and after, side by side under a number the page gave them, until the ratings
-- are closed. No profession, no day and no name stand beside it; then the row goes.
create table app.training_rating (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    training_id  uuid not null,
    form_key     bytea not null check (octet_length(form_key) = 32),
    end_form_key bytea check (octet_length(end_form_key) = 32),
    source       text not null check (source in ('THEMSELVES', 'PAPER')),
    number       int check (number between 1000 and 9999),
    rated_before text not null check (rated_before ~ '^[1-5-](,[1-5-]){4}$'),
    rated_after  text check (rated_after ~ '^[1-5-](,[1-5-]){4}$'),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, training_id, number),
    foreign key (tenant_id, training_id) references app.professional_training (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((source = 'THEMSELVES') = (number is not null)),
    check ((source = 'PAPER') <= (rated_after is not null)),
    check (end_form_key is null or rated_after is not null)
);
create index training_rating_by_training on app.training_rating (tenant_id, training_id);
call sec.protect('app.training_rating', 'select, insert, delete', 'end_form_key, rated_after');

-- Then only this is left: of one item, how often somebody went from which step to which. What one person rated of two items
-- cannot be laid side by side any more.
create table app.training_change (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    training_id uuid not null,
    item        text not null check (item in ('ASKS', 'LISTENS', 'EXPLAINS', 'TOGETHER', 'PEERS')),
    source      text not null check (source in ('THEMSELVES', 'PAPER')),
    before_step int not null check (before_step between 1 and 5),
    after_step  int not null check (after_step between 1 and 5),
    n           int not null check (n > 0),
    primary key (tenant_id, id),
    unique (tenant_id, training_id, item, source, before_step, after_step),
    foreign key (tenant_id, training_id) references app.professional_training (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.training_change', 'select, insert, delete', 'n');
