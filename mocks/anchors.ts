/**
 * Published figures that the demonstration data pass through: indicator → region → [year, value]. Flows are totals of the
 * year, stocks stand at its end. Sources: Concept of 2013 (820 associations, 324 registered), mgorod.kz (Atyrau 2013, 2020;
 * West Kazakhstan learners 2013), astanatv.kz (East Kazakhstan 2014), lada.kz (Mangystau 2014), otyrar.kz (South Kazakhstan
 * 2016), Kostanay language department (2019, 2020), zhambylnews.kz (Jambyl 2018), el.kz (West Kazakhstan events 2017, Jambyl
 * 2018), regional Assembly of Kostanay (events 2017). Regions without a published figure share the rest of the national one.
 */
type Points = readonly (readonly [year: number, value: number])[]

export const ANCHORS: Readonly<Record<string, Readonly<Record<string, Points>>>> = {
  'eca-total': {
    atyrau: [
      [2013, 17],
      [2020, 19],
    ],
    'east-kazakhstan': [
      [2013, 101],
      [2014, 103],
      [2020, 112],
    ],
    mangystau: [
      [2013, 18],
      [2014, 19],
      [2020, 21],
    ],
    kostanay: [
      [2013, 17],
      [2017, 17],
      [2020, 18],
    ],
    'west-kazakhstan': [
      [2013, 16],
      [2020, 17],
    ],
    jambyl: [
      [2013, 62],
      [2018, 73],
      [2020, 75],
    ],
    'south-kazakhstan': [
      [2013, 66],
      [2016, 71],
      [2020, 80],
    ],
    'almaty-region': [
      [2013, 33],
      [2020, 36],
    ],
    'almaty-city': [
      [2013, 31],
      [2020, 34],
    ],
    akmola: [
      [2013, 64],
      [2020, 86],
    ],
    aktobe: [
      [2013, 46],
      [2020, 60],
    ],
    karaganda: [
      [2013, 92],
      [2020, 121],
    ],
    kyzylorda: [
      [2013, 30],
      [2020, 38],
    ],
    'north-kazakhstan': [
      [2013, 78],
      [2020, 99],
    ],
    pavlodar: [
      [2013, 80],
      [2020, 101],
    ],
    astana: [
      [2013, 71],
      [2020, 92],
    ],
  },
  'kz-course-learners': {
    'west-kazakhstan': [
      [2013, 855],
      [2020, 1620],
    ],
    kostanay: [
      [2013, 3500],
      [2019, 6709],
      [2020, 6603],
    ],
    'south-kazakhstan': [
      [2013, 4000],
      [2020, 6900],
    ],
    jambyl: [
      [2013, 2600],
      [2020, 4052],
    ],
  },
  'events-total': {
    'west-kazakhstan': [
      [2013, 2480],
      [2017, 3360],
      [2020, 2900],
    ],
    jambyl: [
      [2013, 640],
      [2018, 957],
      [2020, 700],
    ],
    kostanay: [
      [2013, 120],
      [2017, 172],
      [2020, 150],
    ],
  },
  'houses-of-friendship': {
    'east-kazakhstan': [
      [2013, 8],
      [2014, 9],
      [2020, 9],
    ],
    karaganda: [
      [2013, 3],
      [2020, 4],
    ],
  },
}

/** Value of a year on the straight line between published ones. */
export function anchored(indicator: string, region: string, year: number): number | null {
  const points = ANCHORS[indicator]?.[region]
  const first = points?.[0]
  if (points === undefined || first === undefined) return null
  let [fromYear, from] = first
  for (const [toYear, to] of points) {
    if (year <= toYear) {
      return toYear === fromYear ? to : from + ((to - from) * (year - fromYear)) / (toYear - fromYear)
    }
    fromYear = toYear
    from = to
  }
  return from
}
