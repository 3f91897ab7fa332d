-- What the dataset is, where its regions are, what has been reported of it.

alter table dataset
  add column publisher local_text,
  add column licence local_text,
  add column licence_url text check (licence_url ~ '^https?://'),
  -- Counts what is published or corrected between two imports: answers that were kept are of one edition.
  add column edition integer not null default 0,
  add check (licence is not null or licence_url is null);

-- TopoJSON as it arrived.
create table boundaries (
  division text collate "C" primary key references division,
  topology json not null check (
    topology ->> 'type' = 'Topology'
    and coalesce(json_typeof(topology #> '{objects,light,geometries}') = 'array', false)
    and coalesce(json_typeof(topology #> '{objects,detailed,geometries}') = 'array', false)
    and coalesce(json_typeof(topology -> 'arcs') = 'array', false)
  )
);

-- A region that a level of detail draws nowhere, or a shape that is of no region.
create view unlike_boundary as
  select division, level, coalesce(r.id, s.id) as region
  from (
      select b.division, level, g ->> 'id' as id
      from boundaries b cross join unnest(array['light', 'detailed']) level
        cross join json_array_elements(b.topology #> array['objects', level, 'geometries']) g
    ) s
    full join (
      select r.division, level, r.id
      from region r join boundaries b using (division) cross join unnest(array['light', 'detailed']) level
    ) r using (division, level, id)
  where r.id is null or s.id is null;

-- The day by which a period is reported; null where no day is known.
create function due_on(period text, quarter_days integer, year_days integer) returns date
  language sql immutable as $$
    select case when length(period) = 4
      then (period || '-12-31')::date + year_days
      else (left(period, 4) || '-01-01')::date + (right(period, 1)::integer * interval '3 months')::interval - interval '1 day'
        + quarter_days * interval '1 day'
    end::date
  $$;
