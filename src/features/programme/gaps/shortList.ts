/** Up to so many reports their groups stand open; more would bury the page, and each opens by itself. */
export const SHORT_LIST = 40
