-- Rows of the large registers counted beforehand by all that they are narrowed by except words and days. Made anew with
-- every import; an answer without words and days counts these few rows and not the register.

create materialized view event_count as
  select division, region, place, type, direction, tags, year, is_published, count(*)::integer as count
  from event group by division, region, place, type, direction, tags, year, is_published;
create index on event_count (division, region);

create materialized view course_count as
  select division, region, place, language, level, format, year, is_published, count(*)::integer as count
  from course group by division, region, place, language, level, format, year, is_published;
create index on course_count (division, region);
