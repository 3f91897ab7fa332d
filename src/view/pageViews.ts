import { readCompareParameter, compareParametersOf } from './compareUrl'
import { DEFAULT_COMPARE_VIEW, type CompareView } from './compareView'
import {
  DEFAULT_INDICATORS_VIEW,
  indicatorsParametersOf,
  readIndicatorsParameter,
  type IndicatorsView,
} from './indicatorsView'
import { isPresentPage, registerOf, type Page } from './pagePath'
import {
  DEFAULT_PRESENT_VIEW,
  presentParametersOf,
  readPresentParameter,
  type PresentView,
} from './presentView'
import {
  DEFAULT_PROGRAMME_VIEW,
  programmeParametersOf,
  readProgrammeParameter,
  type ProgrammeView,
} from './programmeView'
import { readRegisterParameter, registerParametersOf } from './registerUrl'
import { DEFAULT_REGISTER_VIEW, type RegisterView } from './registerView'

/** What single pages show beside the view that all have; the defaults on every other page. */
export interface PageViews {
  readonly register: RegisterView
  readonly compare: CompareView
  readonly indicators: IndicatorsView
  readonly programme: ProgrammeView
  readonly present: PresentView
}

/** A change of what one page shows. */
export type PagePatch =
  | Partial<RegisterView>
  | Partial<CompareView>
  | Partial<IndicatorsView>
  | Partial<ProgrammeView>
  | Partial<PresentView>

export const DEFAULT_PAGE_VIEWS: PageViews = {
  register: DEFAULT_REGISTER_VIEW,
  compare: DEFAULT_COMPARE_VIEW,
  indicators: DEFAULT_INDICATORS_VIEW,
  programme: DEFAULT_PROGRAMME_VIEW,
  present: DEFAULT_PRESENT_VIEW,
}

/** Which of them a page has. */
export function pageViewOf(page: Page): keyof PageViews | null {
  if (registerOf(page) !== null) return 'register'
  if (isPresentPage(page)) return 'present'
  return page === 'compare' || page === 'indicators' || page === 'programme' ? page : null
}

/** The views with a patch of what the page shows. */
export function patchPage(page: Page, views: PageViews, patch: PagePatch | undefined): PageViews {
  const key = pageViewOf(page)
  return key === null || patch === undefined ? views : { ...views, [key]: { ...views[key], ...patch } }
}

/** Reads one parameter of a page; null when it has none of that name or the value means nothing. */
export function readPageParameter(
  page: Page,
  name: string,
  value: string,
  before: PageViews,
): PageViews | null {
  const part = readPart(page, name, value, before)
  return part === null ? null : patchPage(page, before, part)
}

function readPart(page: Page, name: string, value: string, before: PageViews): PagePatch | null {
  const register = registerOf(page)
  if (register !== null) return readRegisterParameter(register, name, value, before.register)
  if (isPresentPage(page)) return readPresentParameter(name, value)
  switch (page) {
    case 'compare':
      return readCompareParameter(name, value)
    case 'indicators':
      return readIndicatorsParameter(name, value)
    case 'programme':
      return readProgrammeParameter(name, value)
    default:
      return null
  }
}

/** Parameters of what a page shows, only what differs from the defaults. Inverse of reading them. */
export function pageParametersOf(
  page: Page,
  views: PageViews,
): readonly (readonly [name: string, value: string])[] {
  const register = registerOf(page)
  if (register !== null) return registerParametersOf(register, views.register)
  if (isPresentPage(page)) return presentParametersOf(views.present)
  switch (page) {
    case 'compare':
      return compareParametersOf(views.compare)
    case 'indicators':
      return indicatorsParametersOf(views.indicators)
    case 'programme':
      return programmeParametersOf(views.programme)
    default:
      return []
  }
}
