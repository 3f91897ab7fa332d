import type { IndicatorId } from '../../../domain/indicator'
import { useLocalText } from '../../../i18n/localText'
import { useCatalogueView } from '../../../view/useMapModel'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'

/** The name of another indicator, a link where it has a page of its own: components of ratios have none. */
export function IndicatorName({ id }: { id: IndicatorId }) {
  const local = useLocalText()
  const { indicators } = useCatalogueView().catalogue
  const found = indicators.find((candidate) => candidate.id === id)
  if (found === undefined) return null
  const { text, lang } = local(found.name)
  return (
    <span className="indicator-name">
      {found.role === 'listed' ? (
        <ViewLink page="indicator" patch={{ ...FRESH_INDICATOR, indicator: id }} lang={lang}>
          {text}
        </ViewLink>
      ) : (
        <span lang={lang}>{text}</span>
      )}
    </span>
  )
}
