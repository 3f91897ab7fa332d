import { useEffect } from 'react'

/** "Learners of language courses, Q4 2019, map · Birlik" */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Birlik' : `${title} · Birlik`
  }, [title])
}
