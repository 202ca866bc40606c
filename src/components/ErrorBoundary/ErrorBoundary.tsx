import { Component, type ReactNode } from 'react';
import { DidNotCome } from '../../late.tsx';

/** What went wrong below. */
export interface Failed {
  /** A file did not come; otherwise drawing itself failed. */
  readonly late: boolean;
  /** Draws the children anew. */
  readonly again: () => void;
}

interface Props {
  /** Shown instead when drawing the children fails. */
  readonly fallback: (failed: Failed) => ReactNode;
  /** Names what is drawn: with another name, what failed before is over. */
  readonly what?: string;
  readonly children: ReactNode;
}

interface State {
  readonly what: string | undefined;
  readonly error?: { readonly late: boolean } | undefined;
}

/** A page that throws while it is drawn is taken off the screen altogether; somebody who needs a number would see nothing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { what: this.props.what };

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: { late: error instanceof DidNotCome } };
  }

  static getDerivedStateFromProps({ what }: Props, state: State): State | null {
    return what === state.what ? null : { what, error: undefined };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof DidNotCome) error.forget();
  }

  readonly again = (): void => this.setState({ error: undefined });

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback({ ...error, again: this.again }) : this.props.children;
  }
}
