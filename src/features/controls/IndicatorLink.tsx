import type { MouseEvent } from 'react'
import type { Indicator } from '../../domain/indicator'
import { useLocalText } from '../../i18n/localText'
import { Sparkline } from '../../ui/Sparkline'
import { useViewActions } from '../../view/useView'
import { FRESH_INDICATOR } from '../../view/view'

interface Props {
  readonly indicator: Indicator
  readonly isCurrent: boolean
  readonly values: readonly (number | null)[] | null
}

/** An indicator of the list; a link, so that it can be opened beside. */
export function IndicatorLink({ indicator, isCurrent, values }: Props) {
  const { change, hrefFor } = useViewActions()
  const local = useLocalText()
  const name = local(indicator.name)
  const patch = { ...FRESH_INDICATOR, indicator: indicator.id }
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    change(patch)
  }
  return (
    <li>
      <a
        className="indicator-list__item"
        href={hrefFor(patch)}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={open}
        // The view may have moved on since this was drawn.
        onPointerEnter={(event) => event.currentTarget.setAttribute('href', hrefFor(patch))}
        onFocus={(event) => event.currentTarget.setAttribute('href', hrefFor(patch))}
      >
        <span lang={name.lang}>{name.text}</span>
        {values === null ? (
          <span className="indicator-list__dash" aria-hidden="true" />
        ) : (
          <Sparkline values={values} />
        )}
      </a>
    </li>
  )
}
