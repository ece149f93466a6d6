import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in place of the broken part; `onRetry` renders it again. */
  fallback: ComponentType<{ onRetry: () => void }>;
  children: ReactNode;
}

/** Keeps a mistake in one part from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { fallback: Fallback, children } = this.props;
    return this.state.failed ? <Fallback onRetry={() => this.setState({ failed: false })} /> : children;
  }
}
