-- How long somebody waited until the first yes of a partner: a day and a number, which outlive the request they were about.
create table app.first_offer (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    offered_on date not null,
    days       int not null check (days >= 0),
    primary key (tenant_id, id)
);
create index first_offer_by_day on app.first_offer (tenant_id, offered_on);
call sec.protect('app.first_offer', 'select, insert');

alter table app.support_request add column first_offer_on date check (first_offer_on >= received_on);
grant update (first_offer_on) on app.support_request to rinnalla_app, rinnalla_job;
