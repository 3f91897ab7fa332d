import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalText } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import type { Cell } from '../../ui/files/sheet'
import { useCatalogueView } from '../../view/useMapModel'
import type { RegisterWords } from './registerCells'

const LANGUAGES_NAMED = [
  'kk',
  'ru',
  'en',
  'de',
  'ko',
  'ug',
  'tt',
  'pl',
  'uk',
  'tr',
  'az',
  'uz',
  'ce',
  'el',
  'he',
  'hy',
  'be',
  'bg',
  'lt',
  'ky',
  'tg',
  'ka',
  'ku',
  'cv',
  'ba',
] as const
const LEVELS = ['republican', 'regional', 'city', 'district', 'branch'] as const
const STATUSES = ['registered', 'local-record', 'closed'] as const
const FORMATS = ['classroom', 'online', 'mixed'] as const
const TAGS = ['session', 'jubilee', 'republican'] as const

const known = <T extends string>(all: readonly T[], value: string): T | undefined =>
  all.find((candidate) => candidate === value)

/** Words for values of facets and cells in the language of the view; a code nobody knows stands as it is. */
export function useRegisterWords(): RegisterWords & { readonly cell: (cell: Cell) => string } {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const local = useLocalText()
  const { catalogue, regionOf } = useCatalogueView()
  return useMemo(() => {
    const named = (name: LocalText | undefined, id: string) => (name === undefined ? id : local(name).text)
    const language = (code: string) => {
      const name = known(LANGUAGES_NAMED, code)
      return name === undefined ? code.toUpperCase() : t(`lang.${name}`)
    }
    const type = (id: string) =>
      named(catalogue.indicators.find((indicator) => indicator.id === id)?.name, id)
    const direction = (id: string) =>
      `${id} ${local(catalogue.programme.directions.find((each) => each.id === id)?.name ?? {}).text}`.trim()
    const value: RegisterWords['value'] = (facet, code) => {
      switch (facet) {
        case 'level': {
          const level = known(LEVELS, code)
          return level === undefined ? code : t(`value.level.${level}`)
        }
        case 'status': {
          const status = known(STATUSES, code)
          return status === undefined ? code : t(`value.status.${status}`)
        }
        case 'format': {
          const format = known(FORMATS, code)
          return format === undefined ? code : t(`value.format.${format}`)
        }
        case 'tag': {
          const tag = known(TAGS, code)
          return tag === undefined ? code : t(`value.tag.${tag}`)
        }
        case 'language':
          return language(code)
        case 'type':
          return type(code)
        case 'direction':
          return direction(code)
        case 'office':
        case 'wing':
          return code === 'yes' ? t('yes') : t('no')
        case 'year':
          return t('value.year', { year: code })
        default:
          return code
      }
    }
    const region = (id: string) => named(regionOf(id)?.name, id)
    const cell = (of: Cell): string => {
      switch (of.kind) {
        case 'text':
          return of.text
        case 'number':
          return formats.number(of.value, of.decimals)
        case 'date':
          return formats.date(of.iso)
        case 'hidden':
          return t('hidden')
        case 'none':
          return t('none')
      }
    }
    return { local, region, value, cell }
  }, [t, formats, local, catalogue, regionOf])
}
