import type { DataSource } from '../dataSource'

/**
 * The source of the package that this tab uses; null where it is not there any more. A door of its own: the first picture
 * would else name every file behind it.
 */
export const openOwn = async (id: string): Promise<DataSource | null> =>
  (await import('./ownSource')).openOwnSource(id)
