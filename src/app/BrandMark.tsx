/** The mark: a shanyrak in gold on teal. Decoration, the name stands beside it. */
export function BrandMark() {
  return (
    <svg
      className="brand-mark"
      viewBox="0 0 32 32"
      width="36"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="16" cy="16" r="16" fill="#0b4a5c" />
      <g fill="none" stroke="#f0ad1e" strokeWidth="1.7" strokeLinecap="round">
        <circle cx="16" cy="16" r="9.2" />
        <path d="M12.4 7.6c2 5.4 2 11.4 0 16.8M19.6 7.6c-2 5.4-2 11.4 0 16.8M7.6 12.4c5.4 2 11.4 2 16.8 0M7.6 19.6c5.4-2 11.4-2 16.8 0" />
      </g>
    </svg>
  )
}
