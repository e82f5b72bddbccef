-- What is logged of a done assignment points to the yes it came from: once, whatever anybody does, and at the fee that was
-- agreed. Without a fee beside it, somebody else pays.
alter table app.logged_work add column offer_id uuid;
alter table app.logged_work add column agreed_cents bigint check (agreed_cents >= 0);
alter table app.logged_work add check (agreed_cents is null or offer_id is not null);
alter table app.logged_work add foreign key (tenant_id, offer_id)
    references app.assignment_offer (tenant_id, id) deferrable initially deferred not valid;
create unique index logged_work_of_offer on app.logged_work (tenant_id, offer_id);
