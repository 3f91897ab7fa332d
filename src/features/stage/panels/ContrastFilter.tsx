import { CONTRASTS } from '../layout/looks'

/** The correction for a pale projector, which `stage--corrected` puts on all that is drawn. */
export function ContrastFilter({ contrast }: { contrast: number }) {
  const exponent = CONTRASTS[contrast] ?? CONTRASTS[0]
  return (
    <svg className="stage__filter" aria-hidden="true" focusable="false">
      <filter id="stage-contrast" colorInterpolationFilters="sRGB">
        <feComponentTransfer>
          <feFuncR type="gamma" exponent={exponent} />
          <feFuncG type="gamma" exponent={exponent} />
          <feFuncB type="gamma" exponent={exponent} />
        </feComponentTransfer>
      </filter>
    </svg>
  )
}
