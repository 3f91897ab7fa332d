import { useCallback, useState } from 'react'

export type Theme = 'light' | 'dark'

const KEY = 'birlik.theme'

/** Storage may be forbidden (sandboxed frame, private window): the choice then lasts for this visit. */
function remembered(): Theme | null {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Nothing to do: see `remembered`.
  }
}

/** Applies the remembered theme, or the one the system prefers. */
export function startTheme(): Theme {
  const theme = remembered() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  document.documentElement.dataset['theme'] = theme
  return theme
}

export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() =>
    document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light',
  )
  const toggle = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = next
    remember(next)
    setTheme(next)
  }, [theme])
  return [theme, toggle]
}
