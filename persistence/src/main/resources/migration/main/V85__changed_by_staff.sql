-- A seat that staff gave back by mistake is its holder's again: what they are called is sealed anew, with a new key.
grant update (key_id) on app.seat to rinnalla_app, rinnalla_job;

-- A meeting that was added to a series: for a few minutes it can be taken back as if it had never been there.
alter table app.gathering_session add column added_at timestamptz;

-- Who leads a group or an event, for those at work: by role, or by the first name somebody has chosen to show. The name goes when
-- names on rosters do, counted from the last meeting; what parents read of it is in the texts. No public page shows any of this.
alter table app.gathering
    add column leader_role text check (leader_role in ('WORKER', 'EXPERIENCE_PARTNER')),
    add column leader_name text check (leader_name <> ''),
    add column other_leader_role text check (other_leader_role in ('WORKER', 'EXPERIENCE_PARTNER')),
    add column other_leader_name text check (other_leader_name <> ''),
    add check (leader_name is null or leader_role is not null),
    add check (other_leader_name is null or other_leader_role is not null);
grant update (leader_role, leader_name, other_leader_role, other_leader_name) on app.gathering to rinnalla_app, rinnalla_job;
