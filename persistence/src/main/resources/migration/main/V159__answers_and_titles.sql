-- On which day its author said yes or no to a text: whoever wrote it is told so for a while.
alter table app.publication add column answered_on date;
grant update (answered_on) on app.publication to rinnalla_app, rinnalla_job;
create index publication_answered on app.publication (tenant_id, answered_on) where answered_on is not null;

-- What a theme was called before somebody corrected its title. A title that was called so stays readable.
create table app.theme_title (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    theme_id    uuid not null,
    number      int not null check (number > 0),
    title       text not null check (title <> '' and length(title) <= 200),
    -- Empty where nobody outside could read it yet.
    reason      text not null check (length(reason) <= 500),
    replaced_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, theme_id, number),
    foreign key (tenant_id, theme_id) references app.theme (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.theme_title', 'select, insert, delete');
