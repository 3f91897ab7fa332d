import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '../../src/domain/search'
import { indicatorEntries, indicatorKey, regionEntries, regionKey } from '../../src/domain/searchEntries'
import { makeSearchIndex } from '../../src/domain/searchIndex'
import { catalogue, division } from './searchCatalogue'

const regions = makeSearchIndex(regionEntries(division))
const indicators = makeSearchIndex(indicatorEntries(catalogue))
const everything = makeSearchIndex([...regionEntries(division), ...indicatorEntries(catalogue)])
const REGION_IDS = division.regions.map(({ id }) => id)

const keysOf = (index: typeof regions, query: string) => search(index, query).map(({ key }) => key)
const foundRegions = (query: string) => keysOf(regions, query).map((key) => key.replace('region:', ''))
const foundIndicators = (query: string) =>
  keysOf(indicators, query).map((key) => key.replace('indicator:', ''))

/** What people type, by the region they mean. */
const SPELLINGS: Readonly<Record<string, string>> = {
  akmola:
    'Ақмола|Акмола|Акмолинская|Akmola|Aqmola|ақмола облысы|Акмолинская область|Akmola Region|Akmola oblast|Aqmola oblysy|Кокшетау|Көкшетау|Кокчетав|Kokshetau|Kökşetau|KZ-11|kz11|KZ-AKM|AKM|АҚМ|11|110000000|Целиноградская|акмолинскя',
  aktobe:
    'Ақтөбе|Актобе|Актюбинская|Aktobe|Aqtobe|Aqtöbe|Актюбинск|Aktyubinsk|ақтөбе обл|актюбинская обл.|KZ-15|AKT|15|150000000|Актюбе',
  'almaty-region':
    'Алматы облысы|Алматинская область|Алматинская|Almaty Region|Almaty oblysy|Алматы обл.|Талдықорған|Талдыкорган|Талды-Курган|Taldyqorğan|Taldykorgan|KZ-19|ALM|190000000',
  atyrau: 'Атырау|Атырауская|Atyrau|Atyraw|Atyraý|Гурьев|Guriev|Гурев|KZ-23|ATY|23|Атырау облысы',
  'east-kazakhstan':
    'Шығыс Қазақстан|Шыгыс Казакстан|Восточно-Казахстанская|восточный казахстан|East Kazakhstan|Shyghys Qazaqstan|Şyğys Qazaqstan|Shygys Kazakstan|ВКО|ШҚО|ШКО|EKR|Өскемен|Оскемен|Усть-Каменогорск|усть каменогорск|Ust-Kamenogorsk|Oskemen|Семей|Семипалатинск|KZ-63|KZ-VOS|63',
  jambyl:
    'Жамбыл|Жамбылская|Jambyl|Zhambyl|Жамбыл облысы|Джамбул|Dzhambul|Dzhambyl|Тараз|Taraz|Әулиеата|Аулие-Ата|Aulie Ata|KZ-31|ZHA|31|жамбылская область|Zhambyl oblast',
  karaganda:
    'Қарағанды|Караганда|Карагандинская|Karaganda|Karagandy|Qaragandy|Qarağandy|Qaraǵandy|Qaraghandy|Жезказган|Джезказган|Теміртау|KZ-35|KAR|35|караганды|карганда',
  kostanay:
    'Қостанай|Костанай|Кустанай|Костанайская|Kostanay|Kostanai|Qostanay|Qostanai|Qostanaı|Kustanay|KZ-39|KUS|39|390000000|Костонай|қостанай қаласы',
  kyzylorda:
    'Қызылорда|Кызылорда|Кзыл-Орда|Кзылорда|Kyzylorda|Qyzylorda|Kyzyl-Orda|Кызыл Орда|Қызыл-Орда|Ақмешіт|Акмешит|KZ-43|KZY|43|Кызылординская обл',
  mangystau:
    'Маңғыстау|Мангистау|Мангыстау|Мангистауская|Mangystau|Mañğystau|Mańǵystaý|Mangistau|Ақтау|Актау|Aktau|Aqtau|Шевченко|Мангышлак|KZ-47|MAN|47',
  'north-kazakhstan':
    'Солтүстік Қазақстан|Солтустик Казакстан|Северо-Казахстанская|северный казахстан|North Kazakhstan|Soltüstik Qazaqstan|Soltustik Qazaqstan|СКО|СҚО|NKR|Петропавл|Петропавловск|Petropavl|Қызылжар|KZ-59|SEV|59',
  pavlodar: 'Павлодар|Павлодарская|Pavlodar|Екібастұз|Екибастуз|Экибастуз|Ekibastuz|KZ-55|PAV|55|Павладар',
  'south-kazakhstan':
    'Оңтүстік Қазақстан|Онтустик Казакстан|Южно-Казахстанская|южный казахстан|South Kazakhstan|Oñtüstik Qazaqstan|Ontustik Qazaqstan|ЮКО|ОҚО|SKR|Шымкент|Чимкент|Shymkent|Şymkent|Chimkent|Түркістан|Туркестан|Turkistan|Türkıstan|KZ-YUZ|51',
  'west-kazakhstan':
    'Батыс Қазақстан|Батыс Казакстан|Западно-Казахстанская|западный казахстан|West Kazakhstan|Batys Qazaqstan|ЗКО|БҚО|WKR|Орал|Уральск|Oral|Uralsk|KZ-27|ZAP|27',
  astana:
    'Астана|Astana|астана қаласы|город Астана|г. Астана|Astana City|Нұр-Сұлтан|Нур-Султан|нурсултан|Nur-Sultan|Nursultan|Целиноград|Tselinograd|Ақмола қаласы|Елорда|столица|KZ-71|AST|71',
  'almaty-city':
    'Алматы|Алматы қаласы|город Алматы|г Алматы|Almaty|Almaty City|Almaty qalasy|Алма-Ата|Алмаата|алма ата|Alma-Ata|Верный|KZ-75|ALA|75|750000000|Алмата',
}
const TABLE = Object.entries(SPELLINGS).flatMap(([region, all]) =>
  all.split('|').map((spelling) => [spelling, region] as const),
)

describe('a region', () => {
  test('is tried in all regions and in more than 150 spellings', () => {
    expect(Object.keys(SPELLINGS).toSorted()).toEqual(REGION_IDS.toSorted())
    expect(TABLE.length).toBeGreaterThan(250)
  })

  test.each(TABLE)('is found first by %s: %s', (spelling, region) => {
    expect(foundRegions(spelling)[0]).toBe(region)
  })

  test.each(TABLE)('is found by %s among indicators too: %s', (spelling, region) => {
    expect(keysOf(everything, spelling)[0]).toBe(regionKey(region))
  })

  test('is found by every name, centre, code and former name of the catalogue', () => {
    const missed = division.regions.flatMap(({ id, name, shortName, centre, codes, abbreviation, aliases }) =>
      [name, shortName, centre, abbreviation]
        .flatMap((text) => Object.values(text))
        .concat(aliases, codes.kato, codes.iso ?? [], codes.isoOld ?? [], id)
        .filter((text) => !foundRegions(text).includes(id))
        .map((text) => `${id}: ${text}`),
    )
    expect(missed).toEqual([])
  })

  test('is found while its name is still being typed, after three letters', () => {
    const missed = division.regions.flatMap(({ id, shortName }) =>
      Object.values(shortName).flatMap((name) =>
        Array.from({ length: name.length - 2 }, (_, i) => name.slice(0, i + 3))
          .filter((beginning) => !foundRegions(beginning).includes(id))
          .map((beginning) => `${id}: ${beginning}`),
      ),
    )
    expect(missed).toEqual([])
  })

  test('is found with one letter mistyped, left out, doubled or swapped', () => {
    for (const typed of ['Костамай', 'Костнай', 'Костаннай', 'Костаанй', 'Kostanqy', 'қостнай']) {
      expect([typed, foundRegions(typed)[0]]).toEqual([typed, 'kostanay'])
    }
  })

  test('is found with the keyboard in the other language', () => {
    expect(foundRegions('rjcnfyfq')[0]).toBe('kostanay')
    expect(foundRegions('Fcnfyf')[0]).toBe('astana')
    expect(foundRegions('0jcnfyfq')[0]).toBe('kostanay')
    expect(foundRegions('фыефтф')[0]).toBe('astana')
    expect(foundRegions('щщщщ')).toEqual([])
  })

  test('is found by the KATO code of one of its districts', () => {
    expect(foundRegions('113220100')).toEqual(['akmola'])
    expect(foundRegions('1100')).toEqual(['akmola'])
    expect(foundRegions('1')).toEqual(['akmola', 'aktobe', 'almaty-region'])
    expect(foundRegions('99')).toEqual([])
    expect(foundRegions('999999999')).toEqual([])
  })

  test('is not found by two or four letters that only resemble its name', () => {
    expect(foundRegions('xq')).toEqual([])
    expect(foundRegions('Арыс')).toEqual([])
  })
})

describe('regions of like names', () => {
  test.each([
    ['Алматы', ['almaty-city', 'almaty-region']],
    ['Almaty', ['almaty-city', 'almaty-region']],
    ['Ақмола', ['akmola', 'astana']],
    ['Акмола', ['akmola', 'astana']],
    ['Алматы облысы', ['almaty-region', 'almaty-city']],
    ['Қызыл', ['kyzylorda', 'north-kazakhstan']],
  ])('are both found by %s, the meant one first', (query, expected) => {
    expect(foundRegions(query).slice(0, 2)).toEqual(expected)
  })

  test('are four with "Kazakhstan" in their names, in every spelling', () => {
    const four = ['east-kazakhstan', 'north-kazakhstan', 'south-kazakhstan', 'west-kazakhstan']
    for (const query of ['Қазақстан', 'Казахстан', 'Kazakhstan', 'Qazaqstan', 'казакстан']) {
      expect(foundRegions(query).toSorted()).toEqual(four)
    }
  })

  test('are listed by their kind when only the kind is asked for', () => {
    expect(foundRegions('город')).toEqual(['astana', 'almaty-city'])
    expect(foundRegions('қала')).toEqual(['astana', 'almaty-city'])
    expect(foundRegions('облыс')).toHaveLength(14)
    expect(foundRegions('oblast')).toHaveLength(14)
  })

  test('are refused by an index when they have one key, since they could not be told apart', () => {
    const [first] = regionEntries(division)
    expect(() => makeSearchIndex(first === undefined ? [] : [first, first])).toThrow(RangeError)
  })

  test('never hide one another: every region is found by its own full name, first', () => {
    for (const { id, name } of division.regions) {
      for (const text of Object.values(name)) expect([text, foundRegions(text)[0]]).toEqual([text, id])
    }
  })
})

describe('an indicator', () => {
  test.each([
    ['Мемлекеттік тіл курстары', 'kz-courses'],
    ['мемлекеттик тил курстары', 'kz-courses'],
    ['memlekettik til kurstary', 'kz-courses'],
    ['Курсы государственного языка', 'kz-courses'],
    ['слушатели курсов', 'kz-course-learners'],
    ['state language courses', 'kz-courses'],
    ['слушатели', 'kz-course-learners'],
    ['тыңдаушылары', 'kz-course-learners'],
    ['тындаушылары', 'kz-course-learners'],
    ['course learners', 'kz-course-learners'],
    ['kz-course-learners', 'kz-course-learners'],
    ['Дома дружбы', 'houses-of-friendship'],
    ['Достық үйлері', 'houses-of-friendship'],
    ['достык уйлери', 'houses-of-friendship'],
    ['dostyq üileri', 'houses-of-friendship'],
    ['houses friendship', 'houses-of-friendship'],
    ['воскресные школы', 'sunday-schools'],
    ['жексенбилик мектептер', 'sunday-schools'],
    ['zheksenbilik mektepter', 'sunday-schools'],
    ['sunday', 'sunday-schools'],
    ['этномәдени бірлестіктер', 'eca-total'],
    ['этнокультурные обединения', 'eca-total'],
    ['музей', 'school-museums'],
    ['медиаторы', 'mediators-trained'],
    ['Дню языков', 'language-day-events'],
    ['Day of Languages', 'language-day-events'],
    ['тілдер күні', 'language-day-events'],
    ['survey', 'survey-favourable'],
    ['қолайлы', 'survey-favourable'],
    ['благоприятную обстановку', 'survey-favourable'],
  ])('is found first by %s', (query, id) => {
    expect(foundIndicators(query)[0]).toBe(id)
  })

  test('is found first by its own name in each language and by its id', () => {
    for (const { id, name, role } of catalogue.indicators) {
      if (role !== 'listed') continue
      for (const text of [...Object.values(name), id]) {
        expect([text, foundIndicators(text)[0]]).toEqual([text, id])
      }
    }
  })

  test('is found by its direction and field, after those named so', () => {
    const ofDirection = catalogue.indicators.filter(
      ({ direction, role }) => direction === '5.4' && role === 'listed',
    )
    expect(foundIndicators('5.4').toSorted()).toEqual(ofDirection.map(({ id }) => id).toSorted())
    const field = foundIndicators('state language')
    expect(field).toContain('onomastics-public-share')
    expect(field.indexOf('kz-courses')).toBeLessThan(field.indexOf('onomastics-public-share'))
  })

  test('is found with the keyboard in the other language', () => {
    expect(foundIndicators('irjkf')).toContain('sunday-schools')
    expect(foundIndicators('irjkf')).toEqual(foundIndicators('школа'))
  })

  test('is found by words of two languages together', () => {
    expect(foundIndicators('школы sunday')).toContain('sunday-schools')
  })

  test('that is only a part of others is not listed', () => {
    const components = catalogue.indicators.filter(({ role }) => role === 'component')
    expect(components.length).toBeGreaterThan(0)
    for (const { id } of components) expect(foundIndicators(id)).not.toContain(id)
  })
})

describe('what answered', () => {
  test('is told with its language', () => {
    expect(search(regions, 'Kostanay')[0]?.matched).toMatchObject({ text: 'Kostanay', language: 'en' })
    expect(search(regions, 'Костанайская')[0]?.matched).toMatchObject({ language: 'ru' })
    expect(search(regions, 'Целиноград')[0]?.matched).toMatchObject({ text: 'Целиноград', role: 'alias' })
    expect(search(regions, 'KZ-39')[0]?.matched).toMatchObject({ text: 'KZ-39', role: 'code' })
    expect(search(regions, '390000000')[0]?.matched).toBeNull()
  })
})

describe('any query', () => {
  test('of nothing, or of signs alone, finds nothing', () => {
    for (const query of ['', '   ', '—', '??!', '.*', '()', '\u0301', '🙂']) {
      expect([query, search(everything, query)]).toEqual([query, []])
    }
  })

  test('finds each thing once, and only things of the index', () => {
    const keys = new Set([
      ...REGION_IDS.map(regionKey),
      ...catalogue.indicators.map(({ id }) => indicatorKey(id)),
    ])
    const letters = fc.constantFrom(...'аәбқңөұіjqkzsh -19.')
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters, maxLength: 12 }))
    fc.assert(
      fc.property(anything, (query) => {
        const found = keysOf(everything, query)
        expect(new Set(found).size).toBe(found.length)
        expect(found.every((key) => keys.has(key))).toBe(true)
      }),
      { seed: 18042013, numRuns: 500 },
    )
  })

  test('finds the same in capitals, with spaces around it, and letter by letter composed or not', () => {
    for (const [query] of TABLE) {
      const found = foundRegions(query)
      for (const same of [query.toUpperCase(), `  ${query} `, query.normalize('NFD')]) {
        expect([same, foundRegions(same)[0]]).toEqual([same, found[0]])
      }
    }
  })

  test('of any length is answered', () => {
    expect(search(everything, 'қостанай '.repeat(100_000)).length).toBeLessThan(80)
  })
})
