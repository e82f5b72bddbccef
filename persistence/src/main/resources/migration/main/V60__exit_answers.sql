-- The questions at the end. A seat is marked as having answered; the answers themselves are only ever added up, question by
-- question. There is no row for an answer, and so no order, no moment and nothing that leads back to a seat or a card.
alter table app.seat add column answered boolean not null default false;
grant update (answered) on app.seat to rinnalla_app, rinnalla_job;

create table app.exit_tally (
    tenant_id    uuid not null default sec.tid(),
    id           uuid not null,
    gathering_id uuid not null,
    question     text not null check (question in ('INFORMED', 'NEXT_STEP', 'HEARD', 'LESS_ALONE', 'FELT')),
    one          int not null check (one >= 0),
    two          int not null check (two >= 0),
    three        int not null check (three >= 0),
    four         int not null check (four >= 0),
    five         int not null check (five >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, gathering_id, question),
    foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.exit_tally', 'select, insert, delete', 'one, two, three, four, five');
