import type { DivisionId } from '../division'
import type { LocalText, Region, RegionId } from '../region'

type Kind = Region['kind']

/** How a region of the division of 2013 is called. Names are parted by `|`; `~` stands for a Russian adjective's ending. */
interface RegionNames {
  readonly region: RegionId
  readonly kind: Kind
  /** Names that need no "oblast" or "city" beside them. */
  readonly names: string
  /** Names that mean the region only with its kind in words: "город Акмола" is today's Astana. */
  readonly withKind?: string
  /** Its centre and other towns that are taken for it: only ever suggested. */
  readonly towns?: string
  readonly codes: readonly string[]
}

/**
 * Official names in three languages with the Latin alphabets of 2017, 2018 and 2021 (the fold makes most of them one),
 * former names of the same region, ISO 3166-2 and KATO codes. Source: ISO 3166-2:KZ, the KATO classifier, the decrees
 * named in `lineage.ts`; former names of oblasts renamed in the 1990s.
 */
export const REGION_NAMES: readonly RegionNames[] = [
  {
    region: 'akmola',
    kind: 'oblast',
    names: 'Ақмола|Акмолинск~|Aqmola|Akmolinskaja',
    withKind: 'Акмолинск|Akmolinsk',
    towns: 'Көкшетау|Кокчетав|Степногорск',
    codes: ['KZ-AKM', 'KZ-11', '110000000'],
  },
  {
    region: 'aktobe',
    kind: 'oblast',
    names: 'Ақтөбе|Актюбинск~|Актюбе|Актубинск~|Aktyubinskaja|Aqto’be',
    withKind: 'Актюбинск|Актобинск~',
    towns: 'Актюбинск|Ақтөбе',
    codes: ['KZ-AKT', 'KZ-15', '150000000'],
  },
  {
    region: 'almaty-region',
    kind: 'oblast',
    names: 'Алматы|Алматинск~|Алма-Атинск~|Almatinskaja',
    withKind: 'Алма-Ата|Алматинск',
    towns: 'Талдықорған|Талды-Курган|Қонаев|Капчагай',
    codes: ['KZ-ALM', 'KZ-19', '190000000'],
  },
  {
    region: 'atyrau',
    kind: 'oblast',
    names: 'Атырау|Атырауск~|Гурьевск~|Atyray',
    withKind: 'Гурьев|Guriev|Guryev',
    towns: 'Атырау|Гурьев|Guryev',
    codes: ['KZ-ATY', 'KZ-23', '230000000'],
  },
  {
    region: 'east-kazakhstan',
    kind: 'oblast',
    names:
      'Шығыс Қазақстан|Восточно-Казахстанск~|Восточный Казахстан|Восточноказахстанск~|East Kazakhstan|E. Kazakhstan|Eastern Kazakhstan|В-Казахстанск~|ШҚО|ВКО|EKR|EKO|VKO',
    towns: 'Өскемен|Усть-Каменогорск|Семей|Семипалатинск',
    codes: ['KZ-VOS', 'KZ-63', '630000000'],
  },
  {
    region: 'jambyl',
    kind: 'oblast',
    names: 'Жамбыл|Жамбылск~|Джамбулск~|Джамбульск~|Жамбул|Жамбулск~|Джамбыл|Jambyl',
    towns: 'Тараз|Джамбул|Жамбыл',
    codes: ['KZ-ZHA', 'KZ-31', '310000000'],
  },
  {
    region: 'karaganda',
    kind: 'oblast',
    names: 'Қарағанды|Караганда|Карагандинск~',
    withKind: 'Карагандинск',
    towns: 'Қарағанды|Караганда|Жезқазған|Джезказган|Теміртау',
    codes: ['KZ-KAR', 'KZ-35', '350000000'],
  },
  {
    region: 'kostanay',
    kind: 'oblast',
    names: 'Қостанай|Костанайск~|Кустанай|Кустанайск~|Kostanaj|Kustanaj',
    towns: 'Қостанай|Кустанай|Рудный',
    codes: ['KZ-KUS', 'KZ-39', '390000000'],
  },
  {
    region: 'kyzylorda',
    kind: 'oblast',
    names: 'Қызылорда|Кызылординск~|Кзыл-Орда|Кзыл-Ординск~|Kyzylordinskaja|Qızılorda',
    towns: 'Қызылорда|Кзыл-Орда',
    codes: ['KZ-KZY', 'KZ-43', '430000000'],
  },
  {
    region: 'mangystau',
    kind: 'oblast',
    names: 'Маңғыстау|Мангистауск~|Мангыстауск~|Мангышлак|Мангышлакск~|Маңқыстау|Mang’ystay|Man’g’ystay',
    towns: 'Ақтау|Шевченко|Жаңаөзен',
    codes: ['KZ-MAN', 'KZ-47', '470000000'],
  },
  {
    region: 'north-kazakhstan',
    kind: 'oblast',
    names:
      'Солтүстік Қазақстан|Северо-Казахстанск~|Северный Казахстан|North Kazakhstan|N. Kazakhstan|Northern Kazakhstan|С-Казахстанск~|СҚО|СКО|NKR|NKO',
    towns: 'Петропавл|Петропавловск|Қызылжар',
    codes: ['KZ-SEV', 'KZ-59', '590000000'],
  },
  {
    region: 'pavlodar',
    kind: 'oblast',
    names: 'Павлодар|Павлодарск~|Pavlodarskaja',
    towns: 'Павлодар|Екібастұз|Экибастуз',
    codes: ['KZ-PAV', 'KZ-55', '550000000'],
  },
  {
    region: 'south-kazakhstan',
    kind: 'oblast',
    names:
      'Оңтүстік Қазақстан|Южно-Казахстанск~|Южный Казахстан|South Kazakhstan|S. Kazakhstan|Southern Kazakhstan|Ю-Казахстанск~|Чимкентск~|Шымкентск~|ОҚО|ЮКО|SKR|YKO|OKO',
    withKind: 'Шымкент|Чимкент',
    towns: 'Чимкент|Кентау',
    codes: ['KZ-YUZ', '510000000'],
  },
  {
    region: 'west-kazakhstan',
    kind: 'oblast',
    names:
      'Батыс Қазақстан|Западно-Казахстанск~|Западный Казахстан|West Kazakhstan|W. Kazakhstan|Western Kazakhstan|З-Казахстанск~|Уральск~|БҚО|ЗКО|WKR|BKO|ZKO|WKO',
    towns: 'Орал|Уральск|Uralsk',
    codes: ['KZ-ZAP', 'KZ-27', '270000000'],
  },
  {
    region: 'astana',
    kind: 'city',
    names:
      'Астана|Нұр-Сұлтан|Нур-Султан|Nur-Sultan|Нурсултан|Целиноград|Tselinograd|Астаны|Нур-Султана|Елорда',
    withKind: 'Ақмола|Акмолинск|Астане|Нур-Султане',
    codes: ['KZ-AST', 'KZ-71', '710000000'],
  },
  {
    region: 'almaty-city',
    kind: 'city',
    names: 'Алматы|Алма-Ата|Alma-Ata|Алмата|Алма-Аты',
    withKind: 'Верный|Алма-Ате',
    codes: ['KZ-ALA', 'KZ-75', '750000000'],
  },
]

/** A region that the division of 2013 does not have. */
export interface LaterRegion {
  readonly id: RegionId
  readonly division: Exclude<DivisionId, '2013'>
  /** The region of 2013 that its land belonged to. */
  readonly earlier: RegionId
  readonly kind: Kind
  readonly name: LocalText
  readonly names: string
  readonly codes: readonly string[]
}

export const LATER_REGIONS: readonly LaterRegion[] = [
  {
    id: 'turkistan',
    division: '2018',
    earlier: 'south-kazakhstan',
    kind: 'oblast',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    names: 'Түркістан|Туркестанск~|Туркестан|Turkistan|Turkestan|Туркистанск~',
    codes: ['KZ-61', '610000000'],
  },
  {
    id: 'shymkent',
    division: '2018',
    earlier: 'south-kazakhstan',
    kind: 'city',
    name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent City' },
    names: 'Шымкент|Shymkent|Чимкент|Chimkent|Шимкент',
    codes: ['KZ-79', 'KZ-SHY', '790000000'],
  },
  {
    id: 'abai',
    division: '2022',
    earlier: 'east-kazakhstan',
    kind: 'oblast',
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    names: 'Абай|Абайск~|Abai|Abay',
    codes: ['KZ-10', '100000000'],
  },
  {
    id: 'jetisu',
    division: '2022',
    earlier: 'almaty-region',
    kind: 'oblast',
    name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Jetisu Region' },
    names: 'Жетісу|Жетысу|Жетысуск~|Жетисуск~|Jetisu|Zhetysu|Zhetisu|Jetisý',
    codes: ['KZ-33', '330000000'],
  },
  {
    id: 'ulytau',
    division: '2022',
    earlier: 'karaganda',
    kind: 'oblast',
    name: { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
    names: 'Ұлытау|Улытау|Улытауск~|Ulytau|Ulytay',
    codes: ['KZ-62', '620000000'],
  },
]

/** An oblast that was abolished, or had other borders under another name, before the division of 2013. */
export interface FormerRegion {
  /** Last year it existed. */
  readonly until: number
  /** Regions of 2013 that its land went to. */
  readonly regions: readonly RegionId[]
  readonly name: LocalText
  readonly names: string
}

export const FORMER_REGIONS: readonly FormerRegion[] = [
  {
    until: 1997,
    regions: ['east-kazakhstan'],
    name: { kk: 'Семей облысы', ru: 'Семипалатинская область', en: 'Semipalatinsk Region' },
    names: 'Семипалатинск~|Семейск~',
  },
  {
    until: 1997,
    regions: ['almaty-region'],
    name: { kk: 'Талдықорған облысы', ru: 'Талды-Курганская область', en: 'Taldykorgan Region' },
    names: 'Талды-Курганск~|Талдыкорганск~',
  },
  {
    until: 1997,
    regions: ['karaganda'],
    name: { kk: 'Жезқазған облысы', ru: 'Жезказганская область', en: 'Jezkazgan Region' },
    names: 'Жезказганск~|Джезказганск~',
  },
  {
    until: 1997,
    regions: ['akmola', 'north-kazakhstan'],
    name: { kk: 'Көкшетау облысы', ru: 'Кокчетавская область', en: 'Kokchetav Region' },
    names: 'Кокчетавск~|Кокшетауск~',
  },
  {
    until: 1997,
    regions: ['kostanay', 'akmola'],
    name: { kk: 'Торғай облысы', ru: 'Тургайская область', en: 'Torgai Region' },
    names: 'Тургайск~|Торгайск~|Торғай|Тургай',
  },
  {
    until: 1992,
    regions: ['akmola'],
    name: { kk: 'Целиноград облысы', ru: 'Целиноградская область', en: 'Tselinograd Region' },
    names: 'Целиноградск~',
  },
]

/** The country, and how tables call their sums: the app adds regions up itself. */
export const COUNTRY_NAMES =
  'Қазақстан|Казахстан|Kazakhstan|Республика Казахстан|Қазақстан Республикасы|Republic Kazakhstan|РК|ҚР|KZ|KAZ|Всего|Итого|Барлығы|Жиыны|Жалпы|Total|Всего по республике|Итого по республике|По республике|Республика бойынша|По стране|Страна|Ел бойынша|Country|National|kazakhstan total|Всего по РК|Республика'
