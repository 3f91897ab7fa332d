-- Observations and breakdowns.

create table series (
  division text collate "C" not null references division,
  indicator slug not null,
  unit text not null,
  -- Counting rules in the order of the digits that stand for them.
  rule_ids text[],
  primary key (division, indicator),
  -- Thousands are not persons.
  foreign key (indicator, unit) references indicator (id, unit)
);

create table observation (
  division text collate "C" not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  period period not null,
  value double precision,
  status text not null check (status in ('A', 'P', 'E', 'B', 'O', 'M', 'Q')),
  rule text collate "C",
  margin double precision check (margin >= 0),
  is_published boolean not null default true,
  primary key (division, indicator, region, period),
  foreign key (division, indicator) references series,
  foreign key (division, region) references region,
  -- Missing is not zero, and zero is not missing.
  check ((value is null) = (status in ('O', 'M', 'Q'))),
  check (abs(value) <= 9007199254740992),
  check (margin is null or value is not null)
);
-- For a region that leaves a division.
create index on observation (division, region);

create table revision (
  division text collate "C" not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  period period not null,
  position integer not null,
  previous double precision,
  date date not null,
  primary key (division, indicator, region, period, position),
  foreign key (division, indicator, region, period) references observation
);

create table late_report (
  division text collate "C" not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  period period not null,
  days integer not null check (days >= 1),
  primary key (division, indicator, region, period),
  foreign key (division, indicator, region, period) references observation
);

create table breakdown (
  indicator slug not null references indicator,
  id slug not null,
  position integer not null,
  name local_text not null,
  primary key (indicator, id)
);

create table breakdown_category (
  indicator slug not null,
  breakdown slug not null,
  id slug not null,
  position integer not null,
  name local_text not null,
  primary key (indicator, breakdown, id),
  foreign key (indicator, breakdown) references breakdown
);

create table breakdown_cell (
  indicator text collate "C" not null,
  division text collate "C" not null,
  breakdown text collate "C" not null,
  category text collate "C" not null,
  region text collate "C" not null,
  year integer not null,
  unit text not null,
  value double precision check (value >= 0),
  status text not null check (status in ('A', 'P', 'E', 'B', 'O', 'M', 'Q')),
  primary key (indicator, division, breakdown, region, year, category),
  foreign key (indicator, breakdown, category) references breakdown_category,
  foreign key (division, region) references region,
  foreign key (indicator, unit) references indicator (id, unit),
  check ((value is null) = (status in ('O', 'M', 'Q'))),
  -- One to four persons stay hidden.
  check (unit <> 'persons' or value is null or value = 0 or value >= 5)
);
create index on breakdown_cell (indicator, breakdown, category);
create index on breakdown_cell (division, region);
