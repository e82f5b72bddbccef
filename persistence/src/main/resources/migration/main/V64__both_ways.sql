-- In a room and on the net at once: how many the room holds, and how each comes. The first chairs are those of the room.
alter table app.gathering
    add column spot_seats int check (spot_seats >= 1 and spot_seats <= seats),
    add check (spot_seats is null or way = 'HYBRID');
grant update (spot_seats) on app.gathering to rinnalla_app, rinnalla_job;

alter table app.seat add column coming text not null default 'EITHER' check (coming in ('SPOT', 'ONLINE', 'EITHER'));
grant update (coming) on app.seat to rinnalla_app, rinnalla_job;
