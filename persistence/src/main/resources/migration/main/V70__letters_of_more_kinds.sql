-- What a letter was written for, where its kind needs to know; nobody's words and nobody's address.
alter table app.outbox add column mark text not null default '';
