/** The version of the contract that brought `/dataset`, `/completeness` and `/boundaries`. */
export const RESOURCES_CONTRACT = '1.3'
