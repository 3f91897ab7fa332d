import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../../domain/catalogue'
import type { GoneBody } from '../../../domain/deck/slide'
import { useFormats } from '../../../i18n/formats/formats'
import { languageOf } from '../../../i18n/language'
import { useLocalText } from '../../../i18n/localText'
import { Icon } from '../../../ui/Icon'
import { useAnnounce } from '../../../view/announce'
import { resolveDivision } from '../../../view/selection'
import { readSceneAddress } from '../../../view/slides/sceneAddress'
import { offeredPeriods, removedPart, withPart, type RemovedPart } from './removedPart'
import './fields.css'

interface Props {
  readonly catalogue: Catalogue
  readonly address: string
  readonly body: GoneBody
  readonly onReplace: (address: string) => void
}

/** Stands for the latest period, which an address does not name. */
const LATEST = 'latest'

/** Why a scene has no data, and another indicator, region or period in place of what the dataset no longer has. */
export function ReplaceRemoved({ catalogue, address, body, onReplace }: Props) {
  const { t, i18n } = useTranslation('deck')
  const announce = useAnnounce()
  const id = useId()
  const part = removedPart(catalogue, address)
  return (
    <div className="scene-pane__gone" data-removed={part ?? 'other'}>
      <Icon name="warning" />
      <div className="deck-field">
        <p>{body.reason[languageOf(i18n.language)]}</p>
        {part === null ? (
          <p>{t('pane.replace.other')}</p>
        ) : (
          <>
            <label className="deck-field__label" htmlFor={id}>
              {t(`pane.replace.${part}`)}
            </label>
            <select
              id={id}
              className="deck-field__input"
              value=""
              onChange={({ target: { value } }) => {
                onReplace(withPart(address, part, value === LATEST ? null : value))
                announce(t('pane.replace.done'))
              }}
            >
              <option value="" disabled>
                {t('pane.replace.choose')}
              </option>
              <Choices catalogue={catalogue} address={address} part={part} />
            </select>
          </>
        )}
      </div>
    </div>
  )
}

interface ChoicesProps {
  readonly catalogue: Catalogue
  readonly address: string
  readonly part: RemovedPart
}

function Choices({ catalogue, address, part }: ChoicesProps) {
  const { t } = useTranslation('deck')
  const local = useLocalText()
  const formats = useFormats()
  switch (part) {
    case 'indicator':
      return catalogue.programme.directions.map((direction) => (
        <optgroup key={direction.id} label={`${direction.id} ${local(direction.name).text}`}>
          {catalogue.indicators
            .filter((each) => each.role === 'listed' && each.direction === direction.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {local(name).text}
              </option>
            ))}
        </optgroup>
      ))
    case 'region':
      return resolveDivision(catalogue, readSceneAddress(address).view.division).value.regions.map(
        ({ id, name }) => (
          <option key={id} value={id}>
            {local(name).text}
          </option>
        ),
      )
    case 'period':
      return (
        <>
          <option value={LATEST}>{t('pane.replace.latest')}</option>
          {offeredPeriods(catalogue).map((period) => (
            <option key={period} value={period}>
              {formats.period(period, 'long')}
            </option>
          ))}
        </>
      )
  }
}
