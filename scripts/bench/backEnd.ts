import type { Dataset } from './dataset'

/** Answers the contract of `public/openapi.yaml` under `api/` from a dataset, as a back-end would; null for other paths. */
export function answerContract({ catalogue, populations, regions, seriesOf }: Dataset) {
  return (path: string): Promise<string | null> => {
    const { pathname, searchParams } = new URL(path, 'http://localhost/')
    const answer = (): unknown => {
      if (pathname === '/api/catalogue') return catalogue
      if (pathname === '/api/populations') return populations
      if (pathname !== '/api/observations') return null
      const asked = searchParams.getAll('indicator').flatMap((part) => part.split(','))
      return {
        contract: catalogue.contract,
        datasetVersion: catalogue.dataset.version,
        division: '2013',
        regions: regions.map(({ id }) => id),
        series: asked.map((id) => seriesOf(id)),
      }
    }
    const made = answer()
    return Promise.resolve(made === null ? null : JSON.stringify(made))
  }
}

/** `config.json` of an installation with that back-end. */
export const HTTP_CONFIG = Buffer.from(
  JSON.stringify({
    source: { kind: 'http', baseUrl: '/api' },
    defaultLanguage: 'kk',
    homeRegion: null,
    tiles: null,
  }),
)
