import type { TFunction } from 'i18next'
import type { ChangeOver } from '../../domain/compare/sessionChange'
import type { ChangeText } from '../../i18n/figureText'
import type { Words } from '../../i18n/words'

/** A change between two sessions in words; its reasons speak of the sessions, not of the year before. */
export function changeWords(change: ChangeOver, { figureText }: Words, t: TFunction<'sessions'>): ChangeText {
  return change.kind === 'none'
    ? { text: '—', spoken: t(`reason.${change.reason}`), direction: 'none' }
    : figureText.change(change)
}
