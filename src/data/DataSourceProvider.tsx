import { createContext, use, type ReactNode } from 'react'
import type { DataSource } from './dataSource'

const DataSourceContext = createContext<DataSource | null>(null)

/** Gives the one data source of the installation to everything below. */
export function DataSourceProvider({ source, children }: { source: DataSource; children: ReactNode }) {
  return <DataSourceContext value={source}>{children}</DataSourceContext>
}

/** The data source of the installation. */
export function useDataSource(): DataSource {
  const source = use(DataSourceContext)
  if (source === null) throw new Error('useDataSource needs a DataSourceProvider above it')
  return source
}
