import { useTranslation } from 'react-i18next'
import { paletteColours } from '../../domain/palette'
import { useMapModel } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import type { PaletteId } from '../../view/view'

const PALETTES: readonly PaletteId[] = ['teal', 'blue', 'violet', 'contrast']

/** Colours of the classes, all safe for colour-blind eyes, and the numbers of the classes in the regions. */
export function PaletteSelect() {
  const { t } = useTranslation('controls')
  const { selection } = useMapModel()
  const { change } = useView()
  return (
    <>
      <fieldset className="view-options__choices">
        <legend>{t('palette')}</legend>
        {PALETTES.map((palette) => (
          <label key={palette}>
            <input
              type="radio"
              name="palette"
              checked={selection.palette === palette}
              onChange={() => change({ palette })}
            />
            <svg viewBox="0 0 50 12" className="view-options__ramp" aria-hidden="true">
              {paletteColours(palette, 5, false).map((colour, i) => (
                <rect key={colour} x={i * 10} width="10" height="12" fill={colour} />
              ))}
            </svg>
            {t(`palettes.${palette}`)}
          </label>
        ))}
      </fieldset>
      <label className="view-options__check">
        <input
          type="checkbox"
          checked={selection.classNumbers}
          onChange={(event) => change({ classNumbers: event.currentTarget.checked })}
        />
        {t('classNumbers')}
      </label>
    </>
  )
}
