import { EMPTY_SCENE, type Deck, type Scene } from '../../../src/domain/deck/deck'
import {
  sameText,
  type RegionsBody,
  type Slide,
  type SlideBody,
  type SlideFigure,
  type SlideFrame,
  type SlideRegion,
  type SlideValue,
  type StageText,
} from '../../../src/domain/deck/slide'
import type { Period } from '../../../src/domain/period'
import { formatsFor } from '../../../src/i18n/formats/formats'

const text = (kk: string, ru: string, en: string): StageText => ({ kk, ru, en })

export const REGIONS: readonly SlideRegion[] = [
  { id: 'akmola', name: text('Ақмола', 'Акмолинская', 'Akmola') },
  { id: 'aktobe', name: text('Ақтөбе', 'Актюбинская', 'Aktobe') },
  { id: 'almaty-region', name: text('Алматы облысы', 'Алматинская', 'Almaty region') },
  { id: 'atyrau', name: text('Атырау', 'Атырауская', 'Atyrau') },
  { id: 'west-kazakhstan', name: text('Батыс Қазақстан', 'Западно-Казахстанская', 'West Kazakhstan') },
  { id: 'jambyl', name: text('Жамбыл', 'Жамбылская', 'Jambyl') },
  { id: 'karaganda', name: text('Қарағанды', 'Карагандинская', 'Karaganda') },
  { id: 'kostanay', name: text('Қостанай', 'Костанайская', 'Kostanay') },
  { id: 'kyzylorda', name: text('Қызылорда', 'Кызылординская', 'Kyzylorda') },
  { id: 'mangystau', name: text('Маңғыстау', 'Мангистауская', 'Mangystau') },
  { id: 'south-kazakhstan', name: text('Оңтүстік Қазақстан', 'Южно-Казахстанская', 'South Kazakhstan') },
  { id: 'pavlodar', name: text('Павлодар', 'Павлодарская', 'Pavlodar') },
  { id: 'north-kazakhstan', name: text('Солтүстік Қазақстан', 'Северо-Казахстанская', 'North Kazakhstan') },
  { id: 'east-kazakhstan', name: text('Шығыс Қазақстан', 'Восточно-Казахстанская', 'East Kazakhstan') },
  { id: 'almaty-city', name: text('Алматы қ.', 'Алматы', 'Almaty city') },
  { id: 'astana', name: text('Астана қ.', 'Астана', 'Astana') },
]

const decimals = (value: number, count: number): StageText =>
  text(
    formatsFor('kk').number(value, count),
    formatsFor('ru').number(value, count),
    formatsFor('en').number(value, count),
  )

const NO_VALUE = text('есеп берілмеген', 'нет отчёта', 'not reported')

export const figure = (key: string, value: number | null, count = 1): SlideFigure => ({
  key,
  value,
  text: value === null ? NO_VALUE : decimals(value, count),
  absence: value === null ? 'missing' : null,
})

const COUNTRY = text('Қазақстан бойынша', 'По Казахстану', 'Kazakhstan')
const CHANGE = {
  text: text('10,0 % бір жылда', '10,0 % за год', '10.0% in a year'),
  direction: 'up',
  favour: 'good',
} as const

/** By region in the order of REGIONS; null: not reported. */
const VALUES = [24.5, 98.8, 90.4, 82.4, 50.2, 51.1, 47, 80.3, 70, 37.9, 33.4, 59.2, 91, 113.5, 0, null]
const ABSENCES = { missing: NO_VALUE, hidden: text('жасырылған', 'скрыто', 'hidden') }

function frameOf(period: Period, label: StageText, factor: number): SlideFrame {
  const values = REGIONS.map(({ id }, i): SlideValue => {
    const known = VALUES[i] ?? null
    const value = known === null ? null : Number((known * factor).toFixed(1))
    return {
      ...figure(`learners|${id}|${period}|2013|per-10000`, value),
      region: id,
      classIndex: value === null ? null : Math.min(4, Math.floor(value / 25)),
      rank: null,
      change: null,
      isOtherRule: id === 'jambyl',
    }
  }).toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  return {
    period,
    label,
    values: values.map((value, i) => (value.value === null ? value : { ...value, rank: String(i + 1) })),
    national: figure(`learners||${period}|2013|per-10000`, Number((63.9 * factor).toFixed(1))),
    change: CHANGE,
    coverage: text('16 өңірдің 15-і есеп берді', 'отчитались 15 регионов из 16', '15 of 16 regions reported'),
  }
}

const CLASSES = ['#cfe7e8', '#8fccd0', '#4aa9b4', '#1b7c90', '#0c5068']
const RANGES = ['0–24', '25–49', '50–74', '75–99', '≥ 100']

export function regionsBody(layout: RegionsBody['layout'], isPlayed = false): RegionsBody {
  const quarter = (n: number) =>
    frameOf(
      `2019-Q${n}` as Period,
      text(`2019 ж. ${'I'.repeat(n)} тоқсан`, `${n} квартал 2019 г.`, `Q${n} 2019`),
      0.7 + n / 10,
    )
  const frames = isPlayed
    ? [1, 2, 3].map((n) => quarter(n))
    : [frameOf('2019-Q4', text('2019 ж. IV тоқсан', 'IV квартал 2019 г.', 'Q4 2019'), 1)]
  return {
    kind: 'regions',
    layout,
    division: '2013',
    regions: REGIONS,
    legend: {
      unit: text('10 000 тұрғынға шаққанда', 'на 10 000 жителей', 'per 10,000 residents'),
      classes: CLASSES.map((light, i) => ({ light, dark: light, text: sameText(RANGES[i] ?? '') })),
      absences: [{ absence: 'missing', text: ABSENCES.missing }],
    },
    frames: isPlayed
      ? frames.map((frame, i) =>
          i === 1 ? { ...frame, national: figure('learners||2019-Q2', null) } : frame,
        )
      : frames,
    start: 0,
    isJudged: true,
    nationalLabel: COUNTRY,
    selected: layout === 'map' ? 'kyzylorda' : null,
  }
}

const YEARS = Array.from({ length: 12 }, (_, i) => ({
  id: String(2008 + i) as Period,
  label: sameText(String(2008 + i)),
}))

const linesBody: SlideBody = {
  kind: 'lines',
  unit: text('10 000 тұрғынға шаққанда', 'на 10 000 жителей', 'per 10,000 residents'),
  periods: YEARS,
  lines: [
    ...['pavlodar', 'atyrau', 'kostanay'].map((id, at) => ({
      id,
      name: REGIONS.find((region) => region.id === id)?.name ?? sameText(id),
      role: 'other' as const,
      values: YEARS.map((_, i) => 30 + at * 9 + i * 2),
      last: figure(`learners|${id}|2019`, 52 + at * 9),
    })),
    {
      id: 'south-kazakhstan',
      name: REGIONS[10]?.name ?? sameText(''),
      role: 0,
      values: YEARS.map((_, i) => (i === 4 || i === 5 ? null : 20 + i * 3)),
      last: figure('learners|south-kazakhstan|2019', 53),
    },
    {
      id: 'astana',
      name: REGIONS[15]?.name ?? sameText(''),
      role: 1,
      values: YEARS.map((_, i) => (i === 11 ? null : i === 0 ? 0 : 70 - i * 2)),
      last: figure('learners|astana|2019', null),
    },
    {
      id: 'kazakhstan',
      name: COUNTRY,
      role: 'national',
      values: YEARS.map((_, i) => 40 + i),
      last: figure('learners||2019', 51),
    },
  ],
  ticks: [0, 20, 40, 60, 80].map((value) => ({ value, text: sameText(String(value)) })),
  breaks: [
    {
      at: 6,
      text: text('жаңа ереже бойынша есептеледі', 'считается по новому правилу', 'counted by a new rule'),
    },
  ],
  target: { value: 60, text: text('2020 жылғы нысана: 60', 'Цель 2020 года: 60', 'Target for 2020: 60') },
}

const COLUMN_NAMES = [
  text('Тіл курстарының тыңдаушылары', 'Слушатели языковых курсов', 'Language course learners'),
  text('Этномәдени бірлестіктер', 'Этнокультурные объединения', 'Ethnocultural associations'),
  text('Іс-шаралар', 'Мероприятия', 'Events'),
  text('Достық үйлері', 'Дома дружбы', 'Houses of friendship'),
  text('Медиация кабинеттері', 'Кабинеты медиации', 'Mediation rooms'),
  text('Курсты аяқтағандар үлесі', 'Доля завершивших курс', 'Share who completed'),
  text('БАҚ жарияланымдары', 'Публикации в СМИ', 'Media publications'),
  text('Сенім деңгейі', 'Уровень доверия', 'Level of trust'),
]

const gridBody: SlideBody = {
  kind: 'grid',
  columns: COLUMN_NAMES.map((name, i) => ({
    id: `c${i}`,
    name,
    unit: i % 2 === 0 ? text('10 000 тұрғынға', 'на 10 000 жит.', 'per 10,000') : sameText('%'),
    isNeutral: i === 3,
  })),
  rows: REGIONS.map((region, row) => ({
    region,
    cells: COLUMN_NAMES.map((_, i) => ({
      ...figure(`c${i}|${region.id}|2019`, (row + i) % 11 === 3 ? null : ((row * 7 + i * 13) % 40) + 0.5),
      step: (row + i) % 11 === 3 ? null : ((row + i * 2) % 7) - 3,
      marks: (row + i) % 9 === 0 ? 'p' : (row + i) % 13 === 0 ? '≠' : '',
    })),
  })),
  scale: [
    text('орташадан едәуір төмен', 'намного ниже среднего', 'far below the mean'),
    text('орташадан едәуір жоғары', 'намного выше среднего', 'far above the mean'),
  ],
}

const pointsBody: SlideBody = {
  kind: 'points',
  x: {
    name: COLUMN_NAMES[0] ?? sameText(''),
    unit: text('10 000 тұрғынға', 'на 10 000 жителей', 'per 10,000 residents'),
    median: 59.2,
  },
  y: { name: COLUMN_NAMES[5] ?? sameText(''), unit: sameText('%'), median: 71 },
  points: REGIONS.map((region, i) => ({
    region,
    x: figure(`x|${region.id}`, VALUES[i] ?? null),
    y: figure(`y|${region.id}`, i === 4 ? null : 55 + ((i * 17) % 37)),
    size: 700_000 + i * 50_000,
    slot: i === 6 ? 0 : i === 13 ? 1 : null,
  })),
  sentence: text(
    'Спирмен корреляциясы 0,42 (n = 14). Байланыс себепті білдірмейді.',
    'Корреляция Спирмена 0,42 (n = 14). Связь не означает причины.',
    'Spearman correlation 0.42 (n = 14). An association is not a cause.',
  ),
}

const cardsBody: SlideBody = {
  kind: 'cards',
  cards: COLUMN_NAMES.slice(0, 6).map((label, i) => ({
    label,
    figure: figure(`card${i}|akmola|2019`, i === 2 ? null : 1234.5 * (i + 1)),
    unit:
      i % 2 === 0
        ? text('10 000 тұрғынға шаққанда', 'на 10 000 жителей', 'per 10,000 residents')
        : sameText('%'),
    change: i === 2 ? null : i === 1 ? { ...CHANGE, direction: 'down', favour: 'bad' } : CHANGE,
    place: i === 2 ? sameText('') : text('16-дан 5-орын', '5-е место из 16', '5th of 16'),
  })),
  sentences: [
    text(
      'Тіл курстарының тыңдаушылары бір жылда 10,0 %-ға көбейді.',
      'Слушателей языковых курсов за год стало больше на 10,0 %.',
      'Language course learners grew by 10.0% in a year.',
    ),
    text(
      '2 көрсеткіш бойынша есеп берілмеген.',
      'По 2 показателям нет отчёта.',
      '2 indicators were not reported.',
    ),
  ],
}

const tableBody: SlideBody = {
  kind: 'table',
  headings: [
    text('Көрсеткіш', 'Показатель', 'Indicator'),
    sameText('Ақмола'),
    sameText('Қызылорда'),
    text('Айырма', 'Разница', 'Difference'),
  ],
  rows: COLUMN_NAMES.map((head, i) => ({
    head,
    cells: [
      { ...figure(`a|${i}`, 12.5 * i), favour: 'neutral' as const },
      { ...figure(`b|${i}`, i === 3 ? null : 10 * i), favour: 'neutral' as const },
      {
        ...figure(`d|${i}`, i === 3 ? null : 2.5 * i),
        favour: i % 2 === 0 ? ('good' as const) : ('bad' as const),
      },
    ],
  })),
}

const SOURCE = text(
  'Дереккөз: Қазақстан халқы Ассамблеясының Хатшылығы. 12.03.2021 жағдай бойынша деректер.',
  'Источник: Секретариат Ассамблеи народа Казахстана. Данные на 12.03.2021.',
  'Source: Secretariat of the Assembly of the People of Kazakhstan. Data as of 12 March 2021.',
)

export const DEMONSTRATION = text('Көрсетілім деректері', 'Демонстрационные данные', 'Demonstration data')

export const slideOf = (body: SlideBody, patch: Partial<Slide> = {}): Slide => ({
  title: text(
    'Мемлекеттік тіл курстарының тыңдаушылары',
    'Слушатели курсов государственного языка',
    'Learners of the state language courses',
  ),
  lent: [],
  subtitle: text(
    '2019 жылғы IV тоқсан · 10 000 тұрғынға шаққанда',
    'IV квартал 2019 г. · на 10 000 жителей',
    'Q4 2019 · per 10,000 residents',
  ),
  body,
  callouts: [],
  source: SOURCE,
  demonstration: body.kind === 'words' ? null : DEMONSTRATION,
  address: body.kind === 'words' ? null : 'map?indicator=learners&period=2019-Q4',
  datasetVersion: '2021-03',
  figures: [],
  cautions: [],
  ...patch,
})

const WORDS = {
  title: text(
    'Қазақстан халқы Ассамблеясының XXVIII сессиясы',
    'XXVIII сессия Ассамблеи народа Казахстана',
    '28th session of the Assembly of the People of Kazakhstan',
  ),
  subtitle: text(
    'Этносаясаттың төрт бағыты өңірлер бойынша',
    'Четыре направления этнополитики по регионам',
    'Four directions of ethnopolicy by region',
  ),
  source: sameText(''),
}

/** What must neither break a part of the file nor run, nor turn the text that follows. */
export const HOSTILE =
  '=HYPERLINK("http://x","y") <b>&amp;</b> ]]> "\' \u202eabc\u202c \u0000\u0007\ud800 +1 @SUM(A1) \u2066ә\u2069'
export const LONG_TITLE =
  'Қазақстан халқы Ассамблеясының қоғамдық келісім кеңестерінің, этномәдени бірлестіктерінің және достық үйлерінің өңірлердегі жұмысын үйлестіру жөніндегі іс-шаралардың нәтижелері '
    .repeat(2)
    .slice(0, 300)

export const SLIDES: readonly Slide[] = [
  slideOf({ kind: 'words', layout: 'title' }, WORDS),
  slideOf(
    { kind: 'words', layout: 'section' },
    {
      ...WORDS,
      title: text(
        '1-бағыт. Ұлттық бірлік',
        'Направление 1. Национальное единство',
        'Direction 1. National unity',
      ),
    },
  ),
  slideOf(regionsBody('map'), {
    callouts: [
      {
        region: 'east-kazakhstan',
        text: text('ең көп тыңдаушы осында', 'здесь больше всего слушателей', 'most learners are here'),
      },
    ],
  }),
  slideOf(regionsBody('map', true)),
  slideOf(regionsBody('tiles')),
  slideOf(regionsBody('ranking')),
  slideOf(linesBody),
  slideOf(gridBody),
  slideOf(pointsBody),
  slideOf(cardsBody),
  slideOf(tableBody),
  slideOf({
    kind: 'gone',
    reason: text(
      'Бұл деректер жинағында мұндай көрсеткіш жоқ.',
      'В этом наборе данных нет такого показателя.',
      'This dataset has no such indicator.',
    ),
  }),
  slideOf(tableBody, { title: sameText(LONG_TITLE), subtitle: sameText(HOSTILE) }),
  slideOf(
    {
      ...regionsBody('map'),
      regions: REGIONS.map((region) =>
        region.id === 'akmola' ? { ...region, name: sameText(HOSTILE) } : region,
      ),
    },
    { title: sameText(HOSTILE), source: sameText(HOSTILE) },
  ),
  slideOf(
    { kind: 'words', layout: 'closing' },
    {
      ...WORDS,
      title: text('Назарларыңызға рахмет', 'Благодарим за внимание', 'Thank you for your attention'),
    },
  ),
]

const scenes = SLIDES.map((slide, i): Scene => ({
  ...EMPTY_SCENE,
  id: `s${i + 1}`,
  kind: slide.body.kind === 'words' ? slide.body.layout : 'view',
  address: slide.address,
  note:
    i === 2
      ? 'Алдымен Шығыс Қазақстанды көрсету.\n<Екінші> жол & ұ'
      : i === 12
        ? HOSTILE
        : `${i + 1}-көріністің жазбасы`,
  isHidden: i === 11,
}))

/** A deck with every kind of scene. */
export const DECK: Deck = {
  id: 'deck',
  title: text('Сессияға', 'К сессии', 'For the session'),
  minutes: 20,
  scenes,
  createdAt: '2021-03-12T09:00:00.000Z',
  changedAt: '2021-03-14T10:30:00.000Z',
}

/** What marks beside figures mean. */
export const SIGN_WORDS = {
  p: 'provisional',
  '≈': 'estimated',
  '‖': 'break',
  '±': 'margin',
  '≠': 'another rule',
} as const
