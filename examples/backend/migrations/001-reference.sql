-- What figures refer to: divisions, regions, programmes, indicators; and the audit of imports.

-- Ids and codes compare by bytes, the same on every machine.
create domain slug as text collate "C" check (value ~ '^[a-z0-9][a-z0-9-]{0,63}$');
create domain code as text collate "C" check (length(value) between 1 and 64);

-- One text in up to three languages.
create domain local_text as jsonb check (
  jsonb_typeof(value) = 'object'
  and value - array['kk', 'ru', 'en'] = '{}'::jsonb
  and not jsonb_path_exists(value, '$.* ? (@.type() != "string")')
);

create domain period as text collate "C" check (value ~ '^[0-9]{4}(-Q[1-4])?$');

-- Outlives every dataset: who imported what, and how it ended.
create table import (
  id integer generated always as identity primary key,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  imported_by text not null,
  source text not null,
  dataset_version text,
  outcome text not null default 'running' check (outcome in ('running', 'done', 'failed', 'broken off')),
  -- Rows by table.
  counts jsonb,
  reason text,
  check ((outcome = 'running') = (ended_at is null)),
  check ((outcome = 'done') = (counts is not null))
);

create table programme (
  id slug primary key,
  position integer not null unique,
  name local_text not null,
  approved date not null,
  first_year integer,
  last_year integer,
  check (last_year >= first_year)
);

create table direction (
  programme slug not null references programme,
  id code not null,
  position integer not null,
  name local_text not null,
  primary key (programme, id)
);

create table field (
  programme slug not null,
  direction code not null,
  id slug not null,
  position integer not null,
  name local_text not null,
  primary key (programme, direction, id),
  foreign key (programme, direction) references direction
);

create table measure (
  programme slug not null,
  id code not null,
  position integer not null,
  direction code not null,
  field slug not null,
  number integer not null,
  title local_text not null,
  monitorable text not null check (monitorable in ('yes', 'partly', 'no')),
  -- May name indicators that this dataset does not have.
  indicators text[] not null,
  primary key (programme, id),
  foreign key (programme, direction, field) references field
);

create table division (
  id text collate "C" primary key check (id in ('2013', '2018', '2022')),
  position integer not null unique,
  name local_text not null,
  from_date date not null
);

create table region (
  division text collate "C" not null references division,
  id slug not null check (id <> 'kazakhstan'),
  position integer not null,
  kind text not null check (kind in ('oblast', 'city')),
  name local_text not null,
  short_name local_text not null,
  abbreviation local_text not null,
  centre local_text not null,
  iso text,
  iso_old text,
  kato text not null,
  aliases text[] not null,
  area_km2 double precision check (area_km2 > 0),
  primary key (division, id),
  unique (division, kato)
);

create table indicator (
  id slug primary key,
  position integer not null unique,
  role text not null check (role in ('listed', 'component')),
  programme slug not null,
  direction code not null,
  field slug not null,
  measures text[] not null,
  name local_text not null,
  unit text not null,
  unit_name local_text not null,
  kind text not null check (kind in ('flow', 'stock', 'ratio', 'index')),
  frequency text not null check (frequency in ('quarter', 'year')),
  better text not null check (better in ('higher', 'lower', 'neutral')),
  over_regions text not null check (over_regions in ('sum', 'ratio', 'weighted-mean', 'none')),
  over_time text not null check (over_time in ('sum', 'last', 'ratio', 'mean', 'none')),
  numerator slug references indicator deferrable initially deferred,
  denominator slug references indicator deferrable initially deferred,
  -- An indicator, or 'population'.
  weight slug,
  normalisations text[] not null check (
    cardinality(normalisations) > 0
    and normalisations <@ array['absolute', 'per-1k', 'per-10k', 'per-100k']
  ),
  decimals integer not null check (decimals between 0 and 3),
  range_min double precision,
  range_max double precision,
  part_of slug references indicator deferrable initially deferred,
  rules jsonb not null,
  breaks jsonb not null,
  fixed_breaks double precision[],
  headline integer check (headline >= 1),
  definition local_text not null,
  numerator_text local_text not null,
  denominator_text local_text not null,
  disaggregations jsonb not null,
  sources text[] not null,
  unique (id, unit),
  foreign key (programme, direction, field) references field,
  -- Aggregation is declared, never guessed.
  check (over_regions <> 'ratio' or (numerator is not null and denominator is not null)),
  check (over_regions <> 'weighted-mean' or weight is not null),
  check (range_min <= range_max)
);

-- One dataset at a time.
create table dataset (
  is_only boolean primary key default true check (is_only),
  import integer not null references import,
  id slug not null,
  version text not null check (version <> ''),
  title local_text not null,
  source local_text not null,
  is_demonstration boolean not null,
  as_of date not null,
  first_period period not null,
  last_period period not null,
  reporting_quarter integer check (reporting_quarter between 0 and 366),
  reporting_year integer check (reporting_year between 0 and 366),
  programme slug not null references programme,
  check (left(first_period, 4) <= left(last_period, 4)),
  check ((reporting_quarter is null) = (reporting_year is null))
);

create table target (
  position integer primary key,
  indicator slug not null references indicator,
  -- Null for the country.
  division text collate "C",
  region slug not null,
  year integer not null,
  value double precision not null,
  kind text not null check (kind in ('published', 'plan')),
  source local_text not null,
  foreign key (division, region) references region,
  check ((division is null) = (region = 'kazakhstan'))
);
create unique index on target (indicator, region, year, kind);

create table population (
  division text collate "C" not null,
  region slug not null,
  year integer not null,
  residents integer not null check (residents >= 0),
  urban integer check (urban between 0 and residents),
  primary key (division, region, year),
  foreign key (division, region) references region
);
