import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead when drawing the children fails. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** React takes a page that throws off the screen altogether; somebody who needs a number would see nothing. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
