-- One rule for the rows of all four registers: none is published before the figures that count it.

-- Of an event the dataset says which figure counts it: its type. What else is counted out of a register stands here, by the ids
-- of the programme's indicators; a dataset with others says so with an insert. It outlives imports.
create table register_figure (
  register text not null check (register in ('event', 'course', 'association', 'house')),
  indicator text collate "C" not null,
  primary key (register, indicator)
);

insert into register_figure (register, indicator) values
  ('event', 'events-total'),
  ('event', 'event-participants'),
  ('course', 'kz-courses'),
  ('course', 'kz-course-learners'),
  ('course', 'kz-course-ended'),
  ('course', 'kz-course-completions'),
  ('course', 'ethnic-lang-classes'),
  ('course', 'ethnic-lang-learners'),
  ('association', 'eca-total'),
  ('association', 'eca-registered'),
  ('association', 'eca-branches'),
  ('association', 'eca-offices-hof'),
  ('association', 'eca-youth-wings'),
  ('house', 'houses-of-friendship');

-- What is not published is little, and asked for with every change.
create index unpublished_observation on observation (division, region, period) where not is_published;

create function first_day(period text) returns date language sql immutable as $$
  select make_date(left(period, 4)::integer, case when length(period) = 4 then 1 else right(period, 1)::integer * 3 - 2 end, 1)
$$;

create function last_day(period text) returns date language sql immutable as $$
  select (make_date(left(period, 4)::integer, case when length(period) = 4 then 12 else right(period, 1)::integer * 3 end, 1)
    + interval '1 month - 1 day')::date
$$;

-- Days of published rows by which figures change: a beginning, and of an association its registration and its end.
create view published_day as
  select 'event' as register, division, region, id, starts_on as day from event where is_published
  union all
  select 'course', division, region, id, starts_on from course where is_published
  union all
  select 'association', a.division, a.region, a.id, d.day
    from association a cross join unnest(array[a.founded_on, a.registered_on, a.closed_on]) as d(day)
    where a.is_published and d.day is not null
  union all
  select 'house', division, region, id, opened_on from house where is_published;

-- A published row whose figure is not.
create view telling_row as
  select 'event' as register, e.id, e.region, o.indicator, o.period
  from observation o
    join event e on e.division = o.division and e.region = o.region and e.type = o.indicator
      and e.starts_on between first_day(o.period) and last_day(o.period)
  where not o.is_published and e.is_published
  union all
  select d.register, d.id, d.region, o.indicator, o.period
  from observation o
    join register_figure f on f.indicator = o.indicator
    join published_day d on d.register = f.register and d.division = o.division and d.region = o.region
      and d.day between first_day(o.period) and last_day(o.period)
  where not o.is_published;

-- And one of a quarter and region of which nothing is published, whatever it may be counted by.
create view early_row as
  select d.register, d.id, d.region, q.period
  from (
      select division, region, period from observation u
      where not is_published and length(period) = 7
        and not exists (
          select from observation p where p.division = u.division and p.region = u.region and p.period = u.period and p.is_published
        )
      group by division, region, period
    ) q
    join published_day d on d.division = q.division and d.region = q.region
      and d.day between first_day(q.period) and last_day(q.period);

create or replace function check_dataset() returns trigger language plpgsql as $$
declare wrong record;
begin
  for wrong in
    (select format('%s, %s, %s: %s is more than %s, %s', indicator, region, period, value, whole, whole_value) as said
      from larger_part limit 1)
    union all
    (select format('%s, %s, %s: %s, but it is %s of %s', indicator, region, period, value, numerator, denominator)
      from wrong_share limit 1)
    union all
    (select format('%s, %s, %s: published, its parts are not', indicator, region, period) from telling_share limit 1)
    union all
    (select format('%s, %s, %s: it and %s are not published together', indicator, region, period, whole) from telling_part limit 1)
    union all
    (select format('%s by %s, %s, %s: the parts make %s, the figure is %s', indicator, breakdown, region, year, total, value)
      from wrong_parts limit 1)
    union all
    (select format('%s by %s, %s, %s: the one hidden part is the total less the others', indicator, breakdown, region, year)
      from given_away_part limit 1)
    union all
    (select format('%s: there is no indicator %s to weight by', i.id, i.weight) from indicator i
      where i.weight <> 'population' and not exists (select from indicator w where w.id = i.weight) limit 1)
    union all
    (select format('%s %s: published, its figure is not (%s, %s, %s)', register, id, indicator, region, period)
      from telling_row limit 1)
    union all
    (select format('%s %s: published, but no figure of %s, %s is', register, id, region, period) from early_row limit 1)
    union all
    (select format('boundaries of %s, %s: %s has no shape, or no region', division, level, region)
      from unlike_boundary limit 1)
  loop
    raise check_violation using message = wrong.said;
  end loop;
  return null;
end $$;

-- Counts are made anew without shutting readers out, here and on replicas.
create unique index event_count_row on event_count (division, region, place, type, direction, tags, year, is_published);
create unique index course_count_row on course_count (division, region, place, language, level, format, year, is_published);

create or replace function begin_edition() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'event' then refresh materialized view concurrently event_count; end if;
  if tg_table_name = 'course' then refresh materialized view concurrently course_count; end if;
  update dataset set edition = edition + 1;
  return null;
end $$;

drop view telling_event;
drop view telling_course;

create trigger register_figures_edited after insert or update or delete on register_figure
  for each statement execute function begin_edition();
