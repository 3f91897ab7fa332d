/** What the contract leaves out is null in a package. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null
