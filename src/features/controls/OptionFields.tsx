import { ClassificationSelect } from './ClassificationSelect'
import { NormalisationSelect } from './NormalisationSelect'
import { PaletteSelect } from './PaletteSelect'
import { SymbologySwitch } from './SymbologySwitch'
import './view-options.css'

/** How the figures are put in proportion, classed and coloured. */
export default function OptionFields() {
  return (
    <div className="view-options">
      <NormalisationSelect />
      <SymbologySwitch />
      <ClassificationSelect />
      <PaletteSelect />
    </div>
  )
}
