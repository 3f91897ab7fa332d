import { Component, type ReactNode } from 'react'

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

  readonly retry = () => this.setState({ error: null })

  override render() {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error, this.retry)
  }
}
