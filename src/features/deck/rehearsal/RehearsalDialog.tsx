import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck/deck'
import { rehearse } from '../../../domain/deck/rehearse'
import { Dialog } from '../../../ui/Dialog'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import type { SceneView } from '../scene/sceneView'
import { FindingItem } from './FindingItem'
import { FIRST_HALL, LOOKS, SCREENS, type Hall, type MeasureScene } from './hall'
import { RehearsalState } from './RehearsalState'
import { useMeasured } from './useMeasured'
import { useStored } from './useStored'
import './rehearsal.css'

interface Props {
  readonly deck: Deck
  readonly views: readonly SceneView[]
  readonly hasFailed: boolean
  readonly measure: MeasureScene
  readonly onClose: () => void
  readonly onFix: (n: number) => void
}

/** The deck checks itself: everything that could embarrass its speaker, each with the way to mend it. */
export function RehearsalDialog({ deck, views, hasFailed, measure, onClose, onFix }: Props) {
  const { t } = useTranslation('rehearsal')
  const [hall, setHall] = useState<Hall>(FIRST_HALL)
  const job = useMemo(() => {
    const slides = views.flatMap(({ slide }) => (slide === null ? [] : [slide]))
    if (slides.length < views.length) return null
    const scenes = views.flatMap(({ scene, slide }) =>
      slide === null || scene.isHidden ? [] : [{ id: scene.id, slide }],
    )
    return { slides, scenes, hall, measure }
  }, [views, hall, measure])
  const measuring = useMeasured(job)
  const isStored = useStored(deck)
  const total = job === null ? null : job.scenes.length
  const isOver = total !== null && isStored !== undefined && (measuring.done === total || measuring.isStopped)
  const { measured } = measuring
  const findings = useMemo(
    () =>
      job === null || !isOver || isStored === undefined
        ? null
        : rehearse(deck, job.slides, { measured, isStored }),
    [deck, job, isOver, measured, isStored],
  )
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} shape="sheet">
      <p className="rehearsal__intro">{t('intro')}</p>
      <div className="rehearsal__hall">
        <SegmentedChoice
          legend={t('screen')}
          choices={SCREENS}
          chosen={hall.format}
          label={(format) => t(`format.${format}`)}
          onChange={(format) => setHall({ ...hall, format })}
        />
        <SegmentedChoice
          legend={t('look')}
          choices={LOOKS}
          chosen={hall.look}
          label={(look) => t(`looks.${look}`)}
          onChange={(look) => setHall({ ...hall, look })}
        />
      </div>
      <RehearsalState
        hasFailed={hasFailed}
        total={total}
        found={findings?.length ?? null}
        measuring={measuring}
      />
      <ul className="rehearsal">
        {findings?.map((finding, i) => (
          <FindingItem
            key={`${finding.scene ?? ''} ${finding.kind}`}
            finding={finding}
            view={views.find(({ scene }) => scene.id === finding.scene) ?? null}
            isMore={findings[i - 1]?.scene === finding.scene}
            onFix={onFix}
          />
        ))}
      </ul>
    </Dialog>
  )
}
