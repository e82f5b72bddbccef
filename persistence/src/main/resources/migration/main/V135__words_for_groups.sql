-- Words that only development groups may read go the way of those for everybody: their author decides, and a second person looks.
-- In the end they are shared, never published.
alter table app.publication
    add column audience text not null default 'PUBLIC' check (audience in ('PUBLIC', 'GROUP')),
    drop constraint publication_state_check,
    add constraint publication_state_check
        check (state in ('DRAFT', 'AWAITS_AUTHOR', 'AWAITS_SECOND', 'PUBLISHED', 'SHARED', 'REFUSED', 'WITHDRAWN')),
    add check (state <> 'SHARED' or approved_by is not null and published_on is not null),
    add check (state <> 'PUBLISHED' or audience = 'PUBLIC'),
    add check (state <> 'SHARED' or audience = 'GROUP');
