import { Component, type ReactNode } from 'react'
import { PartMissing } from './lazyPart'

interface Props {
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps a failure inside one part of the page. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  readonly #forget = () => {
    if (this.state.error instanceof PartMissing) this.state.error.again()
  }

  readonly retry = () => {
    this.#forget()
    this.setState({ error: null })
  }

  /** A part that was missed here may be there when it is wanted the next time. */
  override componentWillUnmount() {
    this.#forget()
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error, this.retry)
  }
}
