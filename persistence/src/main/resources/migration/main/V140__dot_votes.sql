-- Everybody has the same number of dots. That a member has voted stands in one table, how many dots an option got in another; no key
-- leads from one to the other, and of the second only sums exist. When a vote is closed, who has voted goes.
create table app.dot_vote (
    tenant_id  uuid not null default sec.tid(),
    id         uuid not null,
    meeting_id uuid not null,
    form_key   bytea not null check (octet_length(form_key) = 32),
    question   text not null check (question <> '' and char_length(question) <= 200),
    dots       int not null check (dots between 1 and 10),
    opened_on  date not null,
    closed_on  date check (closed_on >= opened_on),
    lived      int not null check (lived >= 0),
    others     int not null check (others >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    foreign key (tenant_id, meeting_id) references app.development_meeting (tenant_id, id) on delete cascade deferrable initially deferred
);
create index dot_vote_by_meeting on app.dot_vote (tenant_id, meeting_id);
call sec.protect('app.dot_vote', 'select, insert, delete', 'closed_on, lived, others');

create table app.dot_option (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    vote_id   uuid not null,
    turn      int not null check (turn between 0 and 11),
    words     text not null check (words <> '' and char_length(words) <= 200),
    dots      int not null check (dots >= 0),
    ballots   int not null check (ballots >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, vote_id, turn),
    foreign key (tenant_id, vote_id) references app.dot_vote (tenant_id, id) on delete cascade deferrable initially deferred,
    -- Nobody has more than ten.
    check (dots <= 10 * ballots)
);
call sec.protect('app.dot_option', 'select, insert, delete', 'dots, ballots');

create table app.dot_voter (
    tenant_id uuid not null default sec.tid(),
    id        uuid not null,
    vote_id   uuid not null,
    member_id uuid not null,
    voted_on  date not null,
    primary key (tenant_id, id),
    -- Once, however fast.
    unique (tenant_id, vote_id, member_id),
    foreign key (tenant_id, vote_id) references app.dot_vote (tenant_id, id) on delete cascade deferrable initially deferred,
    foreign key (tenant_id, member_id) references app.development_member (tenant_id, id) on delete cascade deferrable initially deferred
);
create index dot_voter_by_member on app.dot_voter (tenant_id, member_id);
call sec.protect('app.dot_voter', 'select, insert, delete');

-- What was counted when a vote was closed says the same for ever, and nobody votes in it, whatever a program thinks.
create function sec.closed_votes_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from app.dot_vote v where v.id = new.vote_id and v.closed_on is not null) then
        raise exception 'a vote that is closed does not change';
    end if;
    return new;
end $$;
insert into sec.definer_allowed values
    ('sec.closed_votes_stand()', 'a trigger that lets nothing through that would change a closed vote; it asks within the tenant and returns nothing of it');
create trigger closed_votes_stand before update of dots, ballots on app.dot_option
    for each row execute function sec.closed_votes_stand();
create trigger closed_votes_stand before insert on app.dot_voter
    for each row execute function sec.closed_votes_stand();
