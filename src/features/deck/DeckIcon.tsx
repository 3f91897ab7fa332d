import '../../ui/icon.css'

const PATHS = {
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  remove: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5',
  show: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  hide: 'M4 4l16 16M9.9 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-2.8 3.5M6.3 7.6A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.6-1.3',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  place: 'M4 6h9M4 12h5M4 18h9M14 12h7M18 8.5l3.5 3.5L18 15.5',
  open: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  file: 'M12 16V5M7.5 9.5 12 5l4.5 4.5M5 20h14',
  words: 'M4 6V4h16v2M12 4v16M9 20h6',
} as const

export type DeckIconName = keyof typeof PATHS

/** Line icons of the deck's pages, drawn as those of the app; kept here, off the first picture. */
export function DeckIcon({ name }: { name: DeckIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
