import { useEffect, useRef } from 'react'
import { useAnnounce } from '../../../view/announce'
import type { CompareModel } from '../../../view/compare/compareModel'
import { controlsOf } from './controlsOf'

/**
 * After a choice has changed, one status message says what is on show. Time may also be played: a change of the quarter is
 * said only when it was made by hand.
 * @returns to be called when it is.
 */
export function useCompareAnnouncement(model: CompareModel, message: string): () => void {
  const announce = useAnnounce()
  const { compare, view, direction, indicators, main } = model
  const controls = controlsOf(compare)
  const filter = [
    compare.show,
    controls.includes('direction') ? `${direction} ${indicators.map(({ id }) => id).join()}` : '',
    controls.includes('indicator') ? main?.indicator.id : '',
    view.span,
    view.normalisation,
    compare.rules,
    view.compared.join(),
  ].join('|')
  const last = useRef({ filter, message })
  const isMovedByHand = useRef(false)
  useEffect(() => {
    const before = last.current
    last.current = { filter, message }
    const isNews = before.filter !== filter || (isMovedByHand.current && before.message !== message)
    isMovedByHand.current = false
    if (isNews) announce(message)
  }, [filter, message, announce])
  return () => {
    isMovedByHand.current = true
  }
}
