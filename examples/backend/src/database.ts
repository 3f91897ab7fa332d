/** Asks the database; values go as parameters, never into the text. */
export interface Session {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /** Several statements at once, without values: migrations. */
  script(sql: string): Promise<void>
}

/** An open database, embedded or on a server. */
export interface Database extends Session {
  /** Reads one state of the database, whatever is written meanwhile. */
  reading<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Writes all or nothing. */
  writing<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Tidies up after an import: forgets deleted rows, counts the new ones for the planner. */
  tidy(): Promise<void>
  close(): Promise<void>
}

export const READ_ONLY = 'set transaction isolation level repeatable read read only'

/** `postgres://…` opens a server's database, `memory:` one that is forgotten, anything else is a folder. */
export async function openDatabase(address: string): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import('./databases/postgres')).openPostgres(address)
  const { openEmbedded } = await import('./databases/embedded')
  return openEmbedded(address === 'memory:' ? undefined : address)
}
