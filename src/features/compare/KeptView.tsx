import { Activity, useState, type ReactNode } from 'react'
import { AllSeriesProvider } from '../../view/AllSeriesProvider'
import { useAllSeries } from '../../view/useAllSeries'

interface Props {
  readonly isShown: boolean
  readonly children: ReactNode
}

/** A way of comparing that was opened once: out of sight it stays as it was, and costs nothing until it is shown again. */
export function KeptView({ isShown, children }: Props) {
  const now = useAllSeries()
  const [kept, setKept] = useState(now)
  if (isShown && kept !== now) setKept(now)
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <AllSeriesProvider series={isShown ? now : kept}>{children}</AllSeriesProvider>
    </Activity>
  )
}
