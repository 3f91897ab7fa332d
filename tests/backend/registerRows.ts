import { sameWords } from '../../examples/backend/src/importing/plainIndicator'
import { put } from '../../examples/backend/src/importing/rows'

/** Rows of the first quarter of 2019 in Akmola, for the small dataset. */
export const COURSE = put('course', {
  division: '2013',
  id: 'course-1',
  region: 'akmola',
  place: 'kokshetau',
  is_published: true,
  provider: sameWords('House of Friendship'),
  language: 'kk',
  level: 'A1',
  format: 'classroom',
  starts_on: '2019-02-01',
  ends_on: '2019-05-31',
  capacity: 20,
  enrolled: 12,
  ended: null,
  completed: null,
})

export const ASSOCIATION = put('association', {
  division: '2013',
  id: 'association-1',
  region: 'akmola',
  place: 'kokshetau',
  is_published: true,
  name: sameWords('Associated'),
  level: 'regional',
  status: 'registered',
  founded_on: '2010-05-01',
  registered_on: '2019-03-31',
  closed_on: null,
  house: null,
  has_youth_wing: false,
  languages: [],
  courses: 0,
  events: 0,
})

export const HOUSE = put('house', {
  division: '2013',
  id: 'house-1',
  region: 'akmola',
  place: 'kokshetau',
  is_published: true,
  name: sameWords('House of Friendship'),
  opened_on: '2019-01-01',
})
