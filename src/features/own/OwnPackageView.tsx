import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { digestOf } from '../../data/files/checkBytes'
import type { PackageReport } from '../../data/files/checkPackage'
import { DESCRIPTOR_FILE } from '../../data/files/descriptor'
import { problemText } from '../../data/files/problemText'
import type { PackageFiles } from '../../data/files/write/assemblePackage'
import { onlyChanged } from '../../data/own/openPackage'
import { useFormats } from '../../i18n/formats/formats'
import { UseFigures } from './UseFigures'

const MOST_SHOWN = 50

interface Props {
  readonly name: string
  readonly files: PackageFiles
  readonly report: PackageReport
}

/** A data package as the checker of packages sees it; a good one can be shown. */
export function OwnPackageView({ name, files, report }: Props) {
  const { t } = useTranslation('own')
  const { language } = useFormats()
  const [isAccepted, setIsAccepted] = useState(false)
  const changed = onlyChanged(report)
  const { problems, problemCount, rows } = report
  const isReady = problemCount === 0 || (changed.length > 0 && isAccepted)
  const make = () =>
    // The descriptor holds the digests of all other files; changed ones tell apart what was taken as it is.
    Promise.resolve({
      id: digestOf(
        new TextEncoder().encode(
          [DESCRIPTOR_FILE, ...changed]
            .map((path) => digestOf(files.get(path) ?? new Uint8Array()))
            .join(' '),
        ),
      ).slice(0, 16),
      files,
    })
  return (
    <>
      <section className="own-card" aria-labelledby="own-package">
        <h2 id="own-package">{t('package.title')}</h2>
        <p>
          <strong>{t('table.file', { name })}</strong>
        </p>
        {problemCount === 0 && <p>{t('package.good', { count: rows.size })}</p>}
        {changed.length > 0 && (
          <>
            <p>{t(isAccepted ? 'package.accepted' : 'package.changed', { names: changed.join(', ') })}</p>
            {!isAccepted && (
              <button type="button" className="button" onClick={() => setIsAccepted(true)}>
                {t('package.accept')}
              </button>
            )}
          </>
        )}
        {problemCount > 0 && changed.length === 0 && (
          <>
            <p role="alert">{t('package.bad', { count: problemCount })}</p>
            <ul className="own-problems">
              {problems.slice(0, MOST_SHOWN).map((problem) => {
                const text = problemText(problem, language)
                return (
                  <li key={text} className="own-problem">
                    {text}
                  </li>
                )
              })}
            </ul>
            {problemCount > MOST_SHOWN && (
              <p>{t('problems.more', { shown: MOST_SHOWN, all: problemCount })}</p>
            )}
          </>
        )}
      </section>
      {isReady && (
        <UseFigures
          name={name}
          isReady
          isWaiting={false}
          make={make}
          accepted={isAccepted ? changed : []}
          whose={t('use.wholePackage')}
        />
      )}
    </>
  )
}
