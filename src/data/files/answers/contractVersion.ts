/** The version of the contract that a package is answered by. */
export const CONTRACT = '1.3'
