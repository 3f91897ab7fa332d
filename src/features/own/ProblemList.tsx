import { useTranslation } from 'react-i18next'
import type { Fix } from '../../data/own/fixes'
import type { OwnProblem } from '../../data/own/ownProblems'
import type { Catalogue } from '../../domain/catalogue'
import { ProblemItem } from './ProblemItem'

/** Problems that are listed one by one; a file of another kind has one in every cell. */
const MOST_SHOWN = 50

interface Props {
  readonly problems: readonly OwnProblem[]
  readonly file: string
  readonly catalogue: Catalogue
  /** Earlier corrections that would mend some of them. */
  readonly rememberedCount: number
  readonly onFix: (problem: OwnProblem, fix: Fix | null) => void
  readonly onLeaveOutAll: () => void
  readonly onRemembered: () => void
}

/** Everything that is wrong with a table, undecided first, to be mended in place. */
export function ProblemList(props: Props) {
  const { problems, file, catalogue, rememberedCount, onFix, onLeaveOutAll, onRemembered } = props
  const { t } = useTranslation('own')
  const open = problems.filter(({ fix }) => fix === null)
  const shown = problems.slice(0, MOST_SHOWN)
  return (
    <section className="own-card" aria-labelledby="own-problems">
      <h2 id="own-problems">{t('problems.title')}</h2>
      <p role="status" data-open={open.length}>
        {problems.length === 0
          ? t('problems.none')
          : open.length === 0
            ? t('problems.done')
            : t('problems.open', { count: open.length })}
      </p>
      {open.length > 0 && (
        <div className="own-card__row">
          {rememberedCount > 0 && (
            <button type="button" className="button button--primary" onClick={onRemembered}>
              {t('problems.before', { count: rememberedCount })}
            </button>
          )}
          <button type="button" className="button" onClick={onLeaveOutAll}>
            {t('problems.leaveOutAll')}
          </button>
        </div>
      )}
      {shown.length > 0 && (
        <ul className="own-problems">
          {shown.map((problem) => (
            <ProblemItem
              key={problem.id}
              problem={problem}
              file={file}
              catalogue={catalogue}
              onFix={(fix) => onFix(problem, fix)}
            />
          ))}
        </ul>
      )}
      {problems.length > shown.length && (
        <p>{t('problems.more', { shown: shown.length, all: problems.length })}</p>
      )}
    </section>
  )
}
