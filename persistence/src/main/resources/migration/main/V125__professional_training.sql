-- A training that the organisation gives to professionals. Of those who come nothing is known but how many of which profession.
create table app.professional_training (
    tenant_id     uuid not null default sec.tid(),
    id            uuid not null,
    programme_id  uuid not null,
    assignment_id uuid,
    form_key      bytea not null check (octet_length(form_key) = 32),
    code          text not null check (code ~ '^[a-z2-9]{8}$'),
    held_on       date not null,
    starts        time not null,
    minutes       int not null check (minutes between 15 and 960),
    online        boolean not null,
    place         text not null check (char_length(place) <= 100),
    capacity      int not null check (capacity between 1 and 999),
    trainers      text not null check (trainers <> '' and char_length(trainers) <= 120),
    materials     text not null check (char_length(materials) <= 600),
    listed        boolean not null,
    state         text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    closed_on     date,
    primary key (tenant_id, id),
    unique (tenant_id, form_key),
    unique (tenant_id, code),
    foreign key (tenant_id, programme_id) references app.programme (tenant_id, id) deferrable initially deferred,
    foreign key (tenant_id, assignment_id) references app.assignment (tenant_id, id) deferrable initially deferred,
    check (online or place <> '')
);
-- An order is answered by one training at a time, however fast two workers are.
create unique index professional_training_of_order on app.professional_training (tenant_id, assignment_id)
    where assignment_id is not null and state <> 'CANCELLED';
create index professional_training_by_assignment on app.professional_training (tenant_id, assignment_id);
create index professional_training_by_day on app.professional_training (tenant_id, held_on desc, id desc);
create index professional_training_by_programme on app.professional_training (tenant_id, programme_id, held_on);
call sec.protect('app.professional_training', 'select, insert, delete',
    'assignment_id, held_on, starts, minutes, online, place, capacity, trainers, materials, listed, state, closed_on');

create table app.professional_training_text (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    training_id uuid not null,
    language    text not null check (language in ('FI', 'SV', 'EN', 'SELKO')),
    title       text not null check (title <> '' and char_length(title) <= 80),
    about       text not null check (char_length(about) <= 600),
    primary key (tenant_id, id),
    unique (tenant_id, training_id, language),
    foreign key (tenant_id, training_id) references app.professional_training (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.professional_training_text', 'select, insert, delete', 'title, about');

-- How many of which profession: as those who came said it themselves, and as the trainers counted, which is what counts.
create table app.professional_training_count (
    tenant_id   uuid not null default sec.tid(),
    id          uuid not null,
    training_id uuid not null,
    counted_by  text not null check (counted_by in ('THEMSELVES', 'STAFF')),
    profession  text not null check (profession in ('SOCIAL_WORKER', 'FAMILY_WORKER', 'MANAGER', 'HEALTH_CARE', 'EDUCATION',
        'STUDENT', 'EXPERIENCE_EXPERT', 'OTHER')),
    n           int not null check (n between 0 and 9999),
    primary key (tenant_id, id),
    unique (tenant_id, training_id, counted_by, profession),
    foreign key (tenant_id, training_id) references app.professional_training (tenant_id, id) on delete cascade deferrable initially deferred
);
call sec.protect('app.professional_training_count', 'select, insert, delete', 'n');

create trigger next_edition after insert or update or delete on app.professional_training
    for each statement execute function sec.next_edition();
create trigger next_edition after insert or update or delete on app.professional_training_text
    for each statement execute function sec.next_edition();
