import type { ReactNode } from 'react'
import './drop-over.css'

/** Covers the page while files are held over it, and says what becomes of them. */
export const DropOver = ({ children }: { children: ReactNode }) => <div className="drop-over">{children}</div>
