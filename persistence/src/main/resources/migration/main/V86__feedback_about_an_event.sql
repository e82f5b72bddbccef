-- Feedback may be about an event somebody was at, where nobody signed up and nobody could be asked from a seat. Not validated:
-- nothing stands in this column yet, and to look for it one would have to enter every organisation.
alter table app.feedback
    add column gathering_id uuid,
    add foreign key (tenant_id, gathering_id) references app.gathering (tenant_id, id)
        on delete set null (gathering_id) deferrable initially deferred not valid;
create index feedback_by_gathering on app.feedback (tenant_id, gathering_id) where gathering_id is not null;
