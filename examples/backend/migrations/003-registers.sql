-- Registers. Names stand once, with all that search and sorting need of them, made when they are imported.

create table name (
  id integer generated always as identity primary key,
  digest text collate "C" not null unique,
  text local_text not null,
  -- Bytes that sort as the alphabet of a language does.
  key_kk bytea not null,
  key_ru bytea not null,
  key_en bytea not null,
  -- Place in that alphabet among all names; equal texts have the same.
  rank_kk integer not null default 0,
  rank_ru integer not null default 0,
  rank_en integer not null default 0
);

-- Words of a name in all languages, one spelling for one sound.
create table name_word (
  word text collate "C" not null,
  name integer not null references name,
  primary key (word, name)
);
create index on name_word (name);

alter table region add column sort_name integer not null references name;
alter table indicator add column sort_name integer not null references name;

create table place (
  division text collate "C" not null,
  id slug not null,
  position integer not null,
  region slug not null,
  name integer not null references name,
  lon double precision not null check (lon between -180 and 180),
  lat double precision not null check (lat between -90 and 90),
  primary key (division, id),
  unique (division, id, region),
  foreign key (division, region) references region
);
create index on place (name);

create table house (
  division text collate "C" not null,
  id slug not null,
  region text collate "C" not null,
  place text collate "C" not null,
  name integer not null references name,
  opened_on date not null,
  is_published boolean not null default true,
  primary key (division, id),
  -- A place belongs to one region.
  foreign key (division, place, region) references place (division, id, region)
);
create index on house (division, place, region);
create index on house (name);

create table association (
  division text collate "C" not null,
  id slug not null,
  region text collate "C" not null,
  place text collate "C" not null,
  name integer not null references name,
  level text not null check (level in ('republican', 'regional', 'city', 'district', 'branch')),
  status text not null check (status in ('registered', 'local-record', 'closed')),
  founded_on date not null,
  registered_on date,
  closed_on date,
  house integer references name,
  has_youth_wing boolean not null,
  languages text[] not null,
  courses integer not null check (courses >= 0),
  events integer not null check (events >= 0),
  is_published boolean not null default true,
  primary key (division, id),
  foreign key (division, place, region) references place (division, id, region),
  check ((status = 'closed') = (closed_on is not null)),
  check (closed_on >= founded_on),
  check (registered_on >= founded_on)
);
create index on association (division, place, region);
create index on association (name);
create index on association (house);

create table course (
  division text collate "C" not null,
  id slug not null,
  region text collate "C" not null,
  place text collate "C" not null,
  provider integer not null references name,
  language text collate "C" not null check (language ~ '^[a-z]{2,3}$'),
  level text not null check (level in ('A1', 'A2', 'B1', 'B2', 'C1')),
  format text not null check (format in ('classroom', 'online', 'mixed')),
  starts_on date not null,
  ends_on date not null,
  capacity integer not null check (capacity >= 0),
  -- One to four persons stay hidden.
  enrolled integer check (enrolled = 0 or enrolled >= 5),
  ended integer check (ended = 0 or ended >= 5),
  completed integer check (completed = 0 or completed >= 5),
  year integer generated always as (extract(year from starts_on)::integer) stored,
  is_published boolean not null default true,
  primary key (division, id),
  foreign key (division, place, region) references place (division, id, region),
  check (ends_on >= starts_on),
  check (ended <= enrolled),
  check (completed <= ended)
);
create index on course (division, place, region);
create index on course (division, region, starts_on, id);
create index on course (division, starts_on, id);
create index on course (provider);

create table event (
  division text collate "C" not null,
  id slug not null,
  region text collate "C" not null,
  place text collate "C" not null,
  title integer not null references name,
  starts_on date not null,
  ends_on date not null,
  type text collate "C" not null references indicator,
  direction code not null,
  measure code not null,
  organiser integer not null references name,
  participants integer not null check (participants >= 0),
  tags text[] not null check (tags <@ array['session', 'jubilee', 'republican']),
  year integer generated always as (extract(year from starts_on)::integer) stored,
  is_published boolean not null default true,
  primary key (division, id),
  foreign key (division, place, region) references place (division, id, region),
  check (ends_on >= starts_on)
);
create index on event (division, place, region);
create index on event (division, region, starts_on, id);
create index on event (division, starts_on, id);
create index on event (title);
create index on event (organiser);
create index on event (type);
