import type { Language } from '../../../domain/region'
import { FirstSheet } from './FirstSheet'
import { SecondSheet } from './SecondSheet'
import './passport.css'

/** The passport on two A4 sheets, in one language or in two side by side with one set of figures. */
export function Passport({ languages }: { languages: readonly Language[] }) {
  return (
    <div className={`passport paper passport--${languages.length === 1 ? 'single' : 'double'}`}>
      <FirstSheet languages={languages} />
      <SecondSheet languages={languages} />
    </div>
  )
}
