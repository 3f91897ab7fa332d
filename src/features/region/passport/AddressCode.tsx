import { encode } from 'uqr'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../domain/region'
import { useRegionModel } from '../../../view/useRegionModel'
import { useView } from '../../../view/useView'

/** The address of the region's page at this quarter, as a QR code: from the paper back to the figures. */
export function AddressCode({ languages }: { languages: readonly Language[] }) {
  const { t } = useTranslation('region')
  const { hrefFor } = useView()
  const { period } = useRegionModel()
  const [language = 'kk'] = languages
  const href = new URL(hrefFor({ language, period, second: null }, 'region'), location.origin).href
  const { size, path } = useMemo(() => {
    const code = encode(href, { ecc: 'M', border: 2 })
    const modules = code.data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x},${y}h1v1h-1z` : [])),
    )
    return { size: code.size, path: modules.join('') }
  }, [href])
  return (
    <figure className="address-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`${t('sheet.qr')}: ${href}`}
        data-href={href}
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" shapeRendering="crispEdges" />
      </svg>
    </figure>
  )
}
