import type { Picture } from '../../ui/files/picture'
import type { Sheet } from '../../ui/files/sheet'

interface Props {
  /** First part of the file's name, in the language of the view. */
  readonly name: string
  /** The table on show, for CSV. */
  readonly sheet?: () => Sheet
  /** All sheets of the workbook. */
  readonly workbook?: () => Promise<readonly Sheet[]>
  /** The drawing on show, for SVG and PNG. */
  readonly picture?: () => Picture
}

/** Takes what is on show away: picture, table, workbook. */
export function FileMenu(_props: Props) {
  return null
}
