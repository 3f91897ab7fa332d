import { useTranslation } from 'react-i18next'
import { localMoment } from '../../domain/localMoment'
import type { LocalText } from '../../domain/region'
import { useLocalText, type ChosenText } from '../../i18n/localText'
import { useFormats } from '../../i18n/formats/formats'

const pad = (n: number): string => String(n).padStart(2, '0')

/** "12:05": minutes and seconds. */
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`

/** Whether anything is written in any language. */
export const isWritten = (text: LocalText): boolean => Object.values(text).some((each) => each.trim() !== '')

/** Words of decks in the language of the view. */
export function useDeckText() {
  const { t } = useTranslation('deck')
  const local = useLocalText()
  const formats = useFormats()
  return {
    titleOf: (title: LocalText): ChosenText =>
      isWritten(title) ? local(title) : { text: t('untitled'), lang: formats.language },
    length: (seconds: number): string => t('minutes', { minutes: clockOf(seconds) }),
    day: (iso: string): string => formats.date(localMoment(new Date(iso)).day),
    time: (iso: string): string => localMoment(new Date(iso)).time,
    moment: (iso: string): string => {
      const { day, time } = localMoment(new Date(iso))
      return `${formats.date(day)}, ${time}`
    },
  }
}
