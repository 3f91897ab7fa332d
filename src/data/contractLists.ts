/** Most indicators that the contract allows in one request. */
export const MAX_INDICATORS = 80

/** Items of a list in a query: separated by commas, or its name several times. */
export const listIn = (params: URLSearchParams, name: string): readonly string[] =>
  params
    .getAll(name)
    .flatMap((part) => part.split(','))
    .filter((part) => part !== '')
