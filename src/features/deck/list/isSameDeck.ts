import type { Deck } from '../../../domain/deck/deck'

const content = ({ title, minutes, scenes }: Deck): string =>
  JSON.stringify([title.kk ?? '', title.ru ?? '', title.en ?? '', minutes, scenes])

/** Whether two decks say and show the same; when they were written does not count. */
export const isSameDeck = (a: Deck, b: Deck): boolean => content(a) === content(b)
