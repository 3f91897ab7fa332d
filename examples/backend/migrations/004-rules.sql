-- Rules of the data that a single row cannot show.

-- Ranges, periods and counting rules of observations, once a statement.
create function check_observations() returns trigger language plpgsql as $$
declare wrong record;
begin
  select o.indicator, o.region, o.period, o.value, case
      when o.value < i.range_min then format('is below %s', i.range_min)
      when o.value > i.range_max then format('is above %s', i.range_max)
      when (i.frequency = 'year') <> (length(o.period) = 4) then format('the indicator is counted by %s', i.frequency)
      when left(o.period, 4) < left(d.first_period, 4) or left(o.period, 4) > left(d.last_period, 4)
        or (length(o.period) = 7 and length(d.first_period) = 7 and o.period < d.first_period)
        or (length(o.period) = 7 and length(d.last_period) = 7 and o.period > d.last_period)
        then format('the dataset is of %s to %s', d.first_period, d.last_period)
      else format('the series does not know the rule %s', o.rule)
    end as reason
  into wrong
  from arrived o
    join indicator i on i.id = o.indicator
    join series s on s.division = o.division and s.indicator = o.indicator
    cross join dataset d
  where o.value < i.range_min or o.value > i.range_max
    or (i.frequency = 'year') <> (length(o.period) = 4)
    or left(o.period, 4) < left(d.first_period, 4) or left(o.period, 4) > left(d.last_period, 4)
    or (length(o.period) = 7 and length(d.first_period) = 7 and o.period < d.first_period)
    or (length(o.period) = 7 and length(d.last_period) = 7 and o.period > d.last_period)
    or (o.rule is not null and not o.rule = any(coalesce(s.rule_ids, '{}')))
  limit 1;
  if found then
    raise check_violation using message =
      format('%s, %s, %s: %s: %s', wrong.indicator, wrong.region, wrong.period, coalesce(wrong.value::text, 'no value'), wrong.reason);
  end if;
  return null;
end $$;

create trigger observations_arrive after insert on observation
  referencing new table as arrived for each statement execute function check_observations();
create trigger observations_change after update on observation
  referencing new table as arrived for each statement execute function check_observations();

-- What parts and wholes must be to one another. Sets of rows: one that has any row is a breach.

create view larger_part as
  select p.indicator, p.region, p.period, p.value, w.indicator as whole, w.value as whole_value
  from (
      select id as part, part_of as whole from indicator where part_of is not null
      union all
      select numerator, denominator from indicator
      where kind = 'ratio' and range_max = 100 and numerator is not null and denominator is not null
    ) pair
    join observation p on p.indicator = pair.part
    join observation w on w.division = p.division and w.indicator = pair.whole and w.region = p.region and w.period = p.period
  where p.value > w.value and (p.rule is null or w.rule is null or p.rule = w.rule);

create view wrong_share as
  select r.indicator, r.region, r.period, r.value, n.value as numerator, d.value as denominator
  from indicator i
    join observation r on r.indicator = i.id
    join observation n on n.division = r.division and n.indicator = i.numerator and n.region = r.region and n.period = r.period
    join observation d on d.division = r.division and d.indicator = i.denominator and d.region = r.region and d.period = r.period
  where i.kind = 'ratio' and i.unit = '%' and d.value <> 0
    -- Answered rounded; a hundredth more is the rounding of its parts.
    and abs(r.value - n.value / d.value * 100) > 0.5 * 10.0 ^ (-i.decimals) + 0.011;

-- A published share tells its unpublished parts.
create view telling_share as
  select r.indicator, r.region, r.period
  from indicator i
    join observation r on r.indicator = i.id and r.is_published and r.value is not null
    join observation p on p.division = r.division and p.indicator in (i.numerator, i.denominator)
      and p.region = r.region and p.period = r.period
  where i.kind = 'ratio' and not p.is_published;

-- So does a published part its unpublished whole, or a whole its unpublished part: they are published together.
create view telling_part as
  select p.indicator, p.region, p.period, w.indicator as whole
  from indicator i
    join observation p on p.indicator = i.id and p.value is not null
    join observation w on w.division = p.division and w.indicator = i.part_of and w.region = p.region
      and w.period = p.period and w.value is not null
  where p.is_published <> w.is_published;

-- The figure of a year: the sum of its quarters for a flow, the last for a stock; null where one is missing.
create view year_figure as
  select o.division, o.indicator, o.region, left(o.period, 4)::integer as year,
    case
      when i.frequency = 'year' then max(o.value)
      when i.kind = 'stock' then max(o.value) filter (where right(o.period, 2) = 'Q4')
      when count(o.value) = 4 then sum(o.value)
    end as value,
    bool_and(o.is_published) as is_published
  from observation o join indicator i on i.id = o.indicator
  where i.kind in ('flow', 'stock')
  group by o.division, o.indicator, o.region, left(o.period, 4), i.frequency, i.kind;

create view parts_of_year as
  select indicator, division, breakdown, region, year, sum(value) as total, count(*) as parts,
    count(*) filter (where value is null) as unknown, count(*) filter (where status = 'Q') as hidden
  from breakdown_cell group by indicator, division, breakdown, region, year;

create view wrong_parts as
  select p.indicator, p.breakdown, p.region, p.year, p.total, y.value
  from parts_of_year p join year_figure y using (division, indicator, region, year)
  where p.unknown = 0 and abs(p.total - y.value) > 1e-9 * greatest(1, abs(y.value));

-- A total beside a single hidden part gives that part away.
create view given_away_part as
  select indicator, breakdown, region, year from parts_of_year where hidden = 1 and unknown = 1;

create function check_dataset() returns trigger language plpgsql as $$
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
  loop
    raise check_violation using message = wrong.said;
  end loop;
  return null;
end $$;

-- When everything has arrived, before it is committed.
create constraint trigger dataset_is_whole after insert or update on dataset
  deferrable initially deferred for each row execute function check_dataset();
