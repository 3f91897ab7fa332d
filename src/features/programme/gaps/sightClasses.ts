import { sightClass, type RegionSight } from '../../../domain/blindSpots'

/** From least seen to all. */
export const SIGHT_CLASSES = [0, 1, 2, 3, 4] as const

/** How many regions fall in each class. */
export const countClasses = (sights: readonly RegionSight[]): readonly number[] =>
  SIGHT_CLASSES.map(
    (each) => sights.filter(({ share }) => share !== null && sightClass(share) === each).length,
  )
