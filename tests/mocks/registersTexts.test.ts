import { describe, expect, test } from 'vitest'
import associationTexts from '../../mocks/data/texts/registers/associations.json'
import eventTexts from '../../mocks/data/texts/registers/events.json'
import organiserTexts from '../../mocks/data/texts/registers/organisers.json'
import { EVENT_TYPES } from '../../mocks/indicators'
import { measures } from '../../mocks/measures'
import { grouped, rowsOf } from './registerRows'

const events = rowsOf('events')
const courses = rowsOf('courses')
const associations = rowsOf('associations')
const houses = rowsOf('houses')

interface Names {
  readonly kk?: string
  readonly ru?: string
  readonly en?: string
}

const distinct = (names: readonly Names[]): readonly Names[] => [
  ...new Map(names.map((name) => [`${name.kk ?? ''}|${name.ru ?? ''}`, name])).values(),
]
const titles = distinct(events.map(({ title }) => title))
const organisers = distinct([
  ...events.map(({ organiser }) => organiser),
  ...courses.map(({ provider }) => provider),
])
const every = [
  ...titles,
  ...organisers,
  ...distinct(associations.map(({ name }) => name)),
  ...distinct(houses.map(({ name }) => name)),
]

describe('texts of the registers', () => {
  test('are many enough to look like a register', () => {
    expect(titles.length).toBeGreaterThan(300)
    expect(organisers.length).toBeGreaterThan(1000)
    for (const type of [...EVENT_TYPES, 'events-other']) {
      const own = distinct(events.filter((event) => event.type === type).map(({ title }) => title))
      expect(own.length, type).toBeGreaterThanOrEqual(25)
    }
  })

  test('are in all three languages, each in its own alphabet', () => {
    for (const { kk = '', ru = '', en = '' } of every) {
      for (const text of [kk, ru, en]) {
        expect(text.length, kk).toBeGreaterThan(5)
        // A search reads no further.
        expect(text.length, text).toBeLessThanOrEqual(120)
        expect(text).not.toMatch(/[{}]|undefined| {2}|^ | $/)
        expect(text, text).toMatch(/^[«“A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]/)
      }
      expect(kk.replaceAll(/\bXXI?\b/g, '')).not.toMatch(/[a-z]/i)
      // Names of the state stay in Kazakh inside Russian quotation marks.
      expect(ru.replaceAll(/«[^»]*»|\bXXI?\b/g, '')).not.toMatch(/[a-zәғқңөұүһі]/i)
      expect(en).not.toMatch(/[а-яё]/i)
    }
  })

  test('use the quotation marks of their language, in pairs', () => {
    for (const { kk = '', ru = '', en = '' } of every) {
      for (const text of [kk, ru]) {
        expect(text).not.toMatch(/["“”]/)
        expect(text.split('«').length, text).toBe(text.split('»').length)
      }
      expect(en).not.toMatch(/["«»]/)
      expect(en.split('“').length, en).toBe(en.split('”').length)
    }
  })

  test('differ in Russian and English where they differ in Kazakh', () => {
    for (const names of [titles, organisers]) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const texts = names.map((name) => name[language])
        const twice = [...grouped(texts, (text) => text)].filter(([, same]) => same.length > 1)
        // Districts of the same name in two regions have organisations of the same name.
        expect(
          twice.filter(([text]) => !/Есіл ауд|Есильского|Esil District/.test(text)).map(([text]) => text),
        ).toEqual([])
      }
    }
  })

  test('name a house or an association of a region only once', () => {
    for (const rows of [associations, houses]) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const keys = rows.map(({ region, name }) => `${region}|${name[language] ?? ''}`)
        expect(new Set(keys).size).toBe(keys.length)
      }
    }
  })

  test('templates ask for themes, holidays and institutions that exist', () => {
    const themes = new Set(Object.keys(eventTexts.themes))
    const windows = new Set(Object.keys(eventTexts.windows))
    const institutions = new Set(Object.keys(organiserTexts.regional))
    for (const template of Object.values(eventTexts.templates).flat()) {
      const { theme, window, organiser } = template as Record<string, unknown>
      if (theme !== undefined) expect(themes, template.en).toContain(theme)
      if (window !== undefined) expect(windows, template.en).toContain(window)
      if (organiser !== undefined) expect(institutions, template.en).toContain(organiser)
      for (const text of [template.kk, template.ru, template.en]) {
        expect(text.includes('{}'), text).toBe(theme !== undefined)
      }
    }
  })
})

describe('nobody can be looked up in a register', () => {
  test('rows have the fields of the contract and no other', () => {
    const keys = (rows: readonly object[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))].toSorted()
    expect(keys(associations)).toEqual(
      'closedOn,courses,events,foundedOn,hasYouthWing,house,id,languages,level,name,place,region,registeredOn,status'.split(
        ',',
      ),
    )
    expect(keys(courses)).toEqual(
      'capacity,completed,ended,endsOn,enrolled,format,id,language,level,place,provider,region,startsOn'.split(
        ',',
      ),
    )
    expect(keys(events)).toEqual(
      'direction,endsOn,id,measure,organiser,participants,place,region,startsOn,tags,title,type'.split(','),
    )
    expect(keys(houses)).toEqual('id,name,openedOn,place,region'.split(','))
  })

  test('no text has a telephone, an address of mail, initials or a patronymic', () => {
    for (const name of every) {
      for (const text of Object.values(name)) {
        expect(text).not.toMatch(/\d{3}|@|www|https?:/)
        expect(text).not.toMatch(/\p{Lu}\.\s?\p{Lu}/u)
        expect(text).not.toMatch(/\p{L}(ович|евич|овна|евна|ұлы|қызы|улы|кызы)(?!\p{L})/iu)
      }
    }
  })

  test('communities are named, never persons', () => {
    const known = associationTexts.communities.map(({ kk }) => kk)
    for (const { name } of associations) {
      expect(
        known.some((community) => name.kk?.includes(` ${community} `)),
        name.kk,
      ).toBe(true)
    }
  })
})

describe('events of the register', () => {
  test.each([
    ['Наурыз мейрамына', /-03-(1[5-9]|2[0-5])$/],
    ['Алғыс айту күніне', /-(02-2[5-9]|03-0[1-3])$/],
    ['халқының бірлігі күніне', /-(04-2[2-9]|04-30|05-0[1-3])$/],
    ['Жеңіс күніне', /-05-(0[3-9]|10)$/],
    ['Конституция күніне', /-08-(2[4-9]|3[01])$/],
    ['Тілдер күніне арналған', /-09-/],
    ['Тұңғыш Президент күніне', /-(11-(2[5-9]|30)|12-0[12])$/],
    ['Тәуелсіздік күніне', /-12-(0[89]|1[0-8])$/],
  ])('for «%s» take place about that day', (words, days) => {
    const own = events.filter(({ title }) => title.kk?.includes(words))
    expect(own.length).toBeGreaterThan(50)
    for (const { id, startsOn } of own) expect(startsOn, id).toMatch(days)
  })

  test('gratitude is a holiday since 2016', () => {
    const years = events
      .filter(({ title }) => title.kk?.includes('Алғыс айту'))
      .map(({ startsOn }) => startsOn)
    expect(years.toSorted()[0]?.slice(0, 4)).toBe('2016')
  })

  test('most are held from Tuesday to Saturday', () => {
    const working = events.filter(({ startsOn }) => new Date(startsOn).getUTCDay() >= 2)
    expect(working.length / events.length).toBeGreaterThan(0.8)
  })

  test('the Assembly meets once a spring in the capital, on its published days in 2013 and 2014', () => {
    const national = events.filter(
      ({ organiser }) => organiser.ru === 'Секретариат Ассамблеи народа Казахстана',
    )
    expect(national.length).toBeGreaterThanOrEqual(5)
    expect(new Set(national.map(({ startsOn }) => startsOn.slice(0, 4))).size).toBe(national.length)
    for (const { id, region, place, tags, startsOn, title } of national) {
      expect([region, place], id).toEqual(['astana', 'astana'])
      expect(tags, id).toEqual(expect.arrayContaining(['session', 'republican']))
      expect(startsOn, id).toMatch(/-04-/)
      if (title.ru?.startsWith('XX ')) expect(startsOn).toBe('2013-04-24')
      if (title.ru?.startsWith('XXI ')) expect(startsOn).toBe('2014-04-18')
    }
  })

  test('regional assemblies meet at most twice a year', () => {
    const sessions = events.filter(
      ({ tags, organiser }) => tags.includes('session') && !organiser.ru?.endsWith('народа Казахстана'),
    )
    const byYear = grouped(sessions, ({ region, startsOn }) => `${region}|${startsOn.slice(0, 4)}`)
    expect(byYear.size).toBeGreaterThan(100)
    for (const [key, rows] of byYear) expect(rows.length, key).toBeLessThanOrEqual(2)
  })

  test('jubilees are of 2015 and 2020', () => {
    const jubilee = events.filter(({ tags }) => tags.includes('jubilee'))
    expect(jubilee.length).toBeGreaterThan(200)
    for (const { id, startsOn, title } of jubilee) {
      expect(title.ru, id).toContain(startsOn.startsWith('2015') ? '20-летию' : '25-летию')
      expect(startsOn, id).toMatch(/^20(15|20)-/)
    }
  })

  test('nothing was held at a distance before spring 2020, and most was after', () => {
    const isRemote = ({ title }: (typeof events)[number]) => /онлайн|вебинар|виртуалды/i.test(title.kk ?? '')
    const first =
      events
        .filter(isRemote)
        .map(({ startsOn }) => startsOn)
        .toSorted()[0] ?? ''
    expect(first >= '2020-04-01').toBe(true)
    const spring = events.filter(({ startsOn }) => startsOn >= '2020-04-01' && startsOn <= '2020-06-30')
    expect(spring.filter(isRemote).length / spring.length).toBeGreaterThan(0.5)
  })

  test('answer to a measure that their type is counted for, in the direction of the measure', () => {
    const known = new Map(measures.map((measure) => [measure.id, measure]))
    for (const { id, type, direction, measure } of events) {
      const found = known.get(measure)
      if (
        found?.direction !== direction ||
        !found.indicators.includes(type === 'events-other' ? 'events-total' : type)
      ) {
        expect.fail(`${id}: ${measure} of ${direction} for ${type}`)
      }
    }
  })

  test('"Qoghamdyq kelisim" institutions hold nothing before they were made in 2015', () => {
    const own = events.filter(({ organiser }) => organiser.ru?.includes('Қоғамдық келісім'))
    expect(own.length).toBeGreaterThan(1000)
    expect(own.filter(({ startsOn }) => startsOn < '2015-01-01')).toEqual([])
  })
})
