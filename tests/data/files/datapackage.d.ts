/** The parts of the reference implementation of Data Package that the tests use; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    readonly tabular: boolean
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly schema: { readonly fieldNames: readonly string[] }
    read(options: { keyed: boolean; relations: boolean; cast: boolean }): Promise<readonly unknown[]>
  }

  export class Package {
    static load(
      descriptor: object,
      options: { basePath: string; strict?: boolean },
    ): Promise<{
      readonly valid: boolean
      readonly errors: readonly Error[]
      readonly resources: readonly Resource[]
    }>
  }
}
