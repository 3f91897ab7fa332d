import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { SimilarModel } from '../../../view/compare/similarModel'
import { leftOutLines } from './leftOutLines'

/** Regions that the measure could not place, each with its reason. */
export function LeftOut({ leftOut }: Pick<SimilarModel, 'leftOut'>) {
  const { t } = useTranslation('neighbours')
  const words = useWords()
  if (leftOut.length === 0) return null
  return (
    <div className="similar-view__left-out">
      <h3>{t('similar.leftOut')}</h3>
      <ul>
        {leftOutLines(leftOut, words, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
