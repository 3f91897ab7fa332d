/** The hatching of measures that figures cannot show, for all bars of the page. */
export function ExcludedPattern() {
  return (
    <svg className="coverage-summary__defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="programme-excluded" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="coverage-summary__ground" />
          <path d="M-1,7 7,-1M-1,1 1,-1M5,7 7,5" className="coverage-summary__hatch" />
        </pattern>
      </defs>
    </svg>
  )
}
