import { sameText, type Slide } from '../../domain/deck/slide'

/** In the place of a slide that is not there: the plain ground. */
export const NO_SLIDE: Slide = {
  title: sameText(''),
  lent: [],
  subtitle: sameText(''),
  body: { kind: 'gone', reason: sameText('') },
  callouts: [],
  source: sameText(''),
  demonstration: null,
  address: null,
  datasetVersion: '',
  figures: [],
  cautions: [],
}
