import { useEffect, useState } from 'react'
import { forgetWidths, textMeasure } from '../../ui/textMeasure'
import type { Measure } from './layout/text'

/** Texts are measured once, at this size, and are wider by as much as the type is larger. */
const AT = 100
/** The heaviest weight that the stage sets is a little wider than the one that is measured. */
const HEAVIER = 1.035

const makeMeasure = (): Measure => {
  const widthOf = textMeasure(AT)
  return (text, size) => (widthOf(text) * size * HEAVIER) / AT
}

/** Letters of the three languages, so that every part of the typeface is asked for. */
const SAMPLE = 'Әәқ Жж Aa 0123 ▲≠'

/** Widths of texts in the typeface of the stage; a new one when the typeface has come, so that all is laid out again. */
export function useMeasure(): { readonly measure: Measure; readonly isReady: boolean } {
  const [state, setState] = useState(() => ({ measure: makeMeasure(), isReady: false }))
  useEffect(() => {
    let isHere = true
    const settle = () => {
      if (!isHere) return
      forgetWidths()
      setState({ measure: makeMeasure(), isReady: true })
    }
    Promise.all(
      [400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px "Onest Variable"`, SAMPLE)),
    ).then(settle, settle)
    return () => {
      isHere = false
    }
  }, [])
  return state
}
