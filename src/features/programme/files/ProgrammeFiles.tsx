import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { regionPaths } from '../../../view/regionPaths'
import { useCatalogueView } from '../../../view/useMapModel'
import type { GapsModel } from '../gaps/gapsModel'
import { useGapsModel } from '../gaps/useGapsModel'
import type { ProgrammeModel } from '../programmeModel'
import { coverageSheet } from './coverageSheet'
import { gapPicture } from './gapPicture'
import { measuresSheet } from './measuresSheet'
import { regionsSheet } from './regionsSheet'
import { reportsSheet } from './reportsSheet'

interface Props {
  readonly model: ProgrammeModel
  /** The blind spots where they are on show: then table and picture are theirs. */
  readonly gaps?: GapsModel
}

/** Takes the programme away: the table on show, all tables as a workbook, and the map of blind spots. */
export function ProgrammeFiles({ model, gaps }: Props) {
  const { t } = useTranslation('programme')
  const words = useWords()
  const { division } = useCatalogueView()
  const read = useGapsModel(model)
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light')).data?.data
  const sheets = () => [
    measuresSheet(model, words, t),
    coverageSheet(model, words, t),
    regionsSheet(read, words, t),
    reportsSheet(read, words, t),
  ]
  return (
    <FileMenu
      name={gaps === undefined ? t('programme') : t('layout.gaps')}
      sheet={() => (gaps === undefined ? measuresSheet(model, words, t) : regionsSheet(gaps, words, t))}
      workbook={async () => Promise.resolve(sheets())}
      {...(gaps === undefined || boundaries === undefined
        ? {}
        : {
            picture: () =>
              gapPicture({ gaps, division: division.id, paths: regionPaths(boundaries), words, t }),
          })}
    />
  )
}
