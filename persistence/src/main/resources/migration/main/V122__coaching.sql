-- Resource coaching: so many sessions, and the parent's own goals and ratings, sealed with the request's key. It goes with the request.
create table app.coaching (
    tenant_id      uuid not null default sec.tid(),
    id             uuid not null,
    request_id     uuid not null,
    form_key       bytea not null check (octet_length(form_key) = 32),
    state          text not null check (state in ('RUNNING', 'ENDED', 'STOPPED')),
    planned        int not null check (planned between 1 and 20),
    goals          bytea,
    goals_shared   boolean not null,
    rated_at_start bytea,
    rated_at_end   bytea,
    begun_on       date not null,
    ended_on       date check (ended_on >= begun_on),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, request_id) references app.support_request (tenant_id, id) on delete cascade deferrable initially deferred,
    check ((state = 'RUNNING') = (ended_on is null))
);
-- One runs at a time, however fast two workers are.
create unique index coaching_running on app.coaching (tenant_id, request_id) where state = 'RUNNING';
create index coaching_by_request on app.coaching (tenant_id, request_id);
call sec.protect('app.coaching', 'select, insert, delete',
    'state, planned, goals, goals_shared, rated_at_start, rated_at_end, ended_on');

create table app.coaching_session (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    coaching_id uuid not null,
    form_key    bytea not null check (octet_length(form_key) = 32),
    session_on  date not null,
    state       text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    exercise    text check (exercise in ('CIRCLES', 'GOT_THROUGH', 'SMALL_STEP', 'GOOD_MOMENT', 'BREATHER', 'OWN_WORDS')),
    touched_on  date not null,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, coaching_id) references app.coaching (tenant_id, id) on delete cascade deferrable initially deferred,
    check (exercise is null or state = 'HELD')
);
create index coaching_session_by_coaching on app.coaching_session (tenant_id, coaching_id);
create index coaching_session_by_day on app.coaching_session (tenant_id, session_on);
call sec.protect('app.coaching_session', 'select, insert, delete', 'session_on, state, exercise, touched_on');
