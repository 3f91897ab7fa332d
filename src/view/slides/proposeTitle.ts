import type { Catalogue } from '../../domain/catalogue'
import { sameText, type StageText } from '../../domain/deck/slide'
import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { LocalText, RegionId } from '../../domain/region'
import type { CompareView } from '../compareView'
import { resolveDivision, resolveIndicator } from '../selection'
import type { ParsedAddress } from '../viewUrl'
import { readSceneAddress } from './sceneAddress'
import { DOT, inAll, localInAll, type Speakers } from './speakers'

/** A title in three languages for a view, from its address and the catalogue alone; never empty. */
export const proposeTitle = (address: string, catalogue: Catalogue, speakers: Speakers): StageText =>
  titleOf(readSceneAddress(address), catalogue, speakers)

/** The same of an address that has been read. */
export function titleOf(parsed: ParsedAddress, catalogue: Catalogue, speakers: Speakers): StageText {
  const { view, page, compare, programme } = parsed
  const inWords = (write: Parameters<typeof inAll>[1]) => inAll(speakers, write)
  const named = (name: LocalText) => localInAll(speakers, name)
  const { value: indicator, notices } = resolveIndicator(catalogue, view.indicator)
  switch (page) {
    case 'map':
    case 'indicator':
      // What is not in the data has no other name than its own.
      return notices.length > 0 ? sameText(view.indicator ?? '') : named(indicator.name)
    case 'compare':
      return compareTitle(compare, indicator, parsed, catalogue, speakers)
    case 'region':
    case 'letter':
      return regionName(parsed, view.region, catalogue, speakers)
    case 'passport':
      return inWords(({ t, words }) =>
        t('slides')('passportOf', {
          region: regionName(parsed, view.region, catalogue, speakers)[words.language],
        }),
      )
    case 'regions':
      return inWords(({ t }) => t('ranking')('title'))
    case 'indicators':
      return inWords(({ t }) => t('indicators')('title'))
    case 'programme': {
      const { programmes = [], programme: main } = catalogue
      return named(programmes.find(({ id }) => id === programme.programme)?.name ?? main.name)
    }
    case 'associations':
    case 'events':
    case 'courses':
      return inWords(({ t }) => t('registers')(`title.${page}`))
    default:
      return inWords(({ t }) => t('slides')('noPage'))
  }
}

function regionName(
  { view }: ParsedAddress,
  id: RegionId | null,
  catalogue: Catalogue,
  speakers: Speakers,
): StageText {
  const { regions } = resolveDivision(catalogue, view.division).value
  const region = regions.find((each) => each.id === id)
  return region === undefined
    ? id === null
      ? inAll(speakers, ({ t }) => t('ranking')('region'))
      : sameText(id)
    : localInAll(speakers, region.name)
}

function compareTitle(
  compare: CompareView,
  indicator: Indicator,
  parsed: ParsedAddress,
  catalogue: Catalogue,
  speakers: Speakers,
): StageText {
  const nameOf = (id: IndicatorId | null) => catalogue.indicators.find((each) => each.id === id)?.name ?? null
  const directionId = compare.direction ?? indicator.direction
  const direction = catalogue.programme.directions.find(({ id }) => id === directionId)
  const kind = inAll(speakers, ({ t }) => t('compare')(`kind.${compare.show}`))
  const chosen = parsed.view.compared.flatMap((id) => (id === null ? [] : [id]))
  switch (compare.show) {
    case 'trends':
      return localInAll(speakers, indicator.name)
    case 'maps':
      if (compare.multiples === 'years') return localInAll(speakers, indicator.name)
      return direction === undefined ? kind : localInAll(speakers, direction.name)
    case 'matrix':
      return direction === undefined || compare.set.length > 0 ? kind : localInAll(speakers, direction.name)
    case 'scatter': {
      const against = nameOf(compare.against)
      return against === null
        ? localInAll(speakers, indicator.name)
        : inAll(speakers, ({ words }) =>
            // The dot stays with what is before it: no line begins with a dot.
            [indicator.name, against].map((name) => words.local(name).text).join(DOT),
          )
    }
    case 'similar': {
      const region = parsed.view.region ?? chosen[0] ?? null
      if (region === null) return kind
      const name = regionName(parsed, region, catalogue, speakers)
      return inAll(speakers, ({ t, language }) =>
        t('neighbours')('similar.title', { region: name[language] }),
      )
    }
    case 'difference':
      return chosen.length < 2
        ? kind
        : inAll(speakers, ({ words, language }) =>
            words.formats.list(
              chosen.slice(0, 2).map((id) => regionName(parsed, id, catalogue, speakers)[language]),
            ),
          )
    case 'sessions':
      return kind
  }
}
