-- Rows of registers tell the figure that counts them: neither is published without the other.

-- Of an event the dataset says which figure counts it.
create view telling_event as
  select e.id, e.region, o.indicator, o.period
  from observation o
    join indicator i on i.id = o.indicator
    join event e on e.division = o.division and e.region = o.region and e.type = o.indicator
      and o.period = case when i.frequency = 'year' then e.year::text
        else e.year || '-Q' || extract(quarter from e.starts_on) end
  where not o.is_published and e.is_published;

-- Of a course it does not: a quarter of a region of which no figure is published has no published course either.
create view telling_course as
  select c.id, c.region, q.period
  from (
      select division, region, period from observation
      where length(period) = 7
      group by division, region, period having not bool_or(is_published)
    ) q
    join course c on c.division = q.division and c.region = q.region and c.year = left(q.period, 4)::integer
      and 'Q' || extract(quarter from c.starts_on) = right(q.period, 2)
  where c.is_published;

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
    (select format('event %s: published, its figure is not (%s, %s, %s)', id, indicator, region, period)
      from telling_event limit 1)
    union all
    (select format('course %s: published, but no figure of %s, %s is', id, region, period) from telling_course limit 1)
    union all
    (select format('boundaries of %s, %s: %s has no shape, or no region', division, level, region)
      from unlike_boundary limit 1)
  loop
    raise check_violation using message = wrong.said;
  end loop;
  return null;
end $$;

-- What is changed after an import makes another edition, and the dataset is looked at again before that is committed:
-- figures and rows may be published in any order.
create function begin_edition() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'event' then refresh materialized view event_count; end if;
  if tg_table_name = 'course' then refresh materialized view course_count; end if;
  update dataset set edition = edition + 1;
  return null;
end $$;

create trigger observations_edited after update on observation
  for each statement execute function begin_edition();
create trigger parts_edited after update on breakdown_cell
  for each statement execute function begin_edition();
create trigger events_edited after update on event
  for each statement execute function begin_edition();
create trigger courses_edited after update on course
  for each statement execute function begin_edition();
create trigger associations_edited after update on association
  for each statement execute function begin_edition();
create trigger houses_edited after update on house
  for each statement execute function begin_edition();
