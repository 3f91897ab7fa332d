import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Passport } from '../features/region/passport/Passport'
import { useView } from '../view/useView'
import './print-page.css'

/** Puts the passport into the page while the browser prints it: what comes out of the menu is the passport, not the screen. */
export default function PrintedPassport() {
  const { view } = useView()
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture as soon as the event has been answered.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  if (!isPrinting) return null
  return (
    <div className="printed-passport">
      <Passport languages={[view.language]} />
    </div>
  )
}
