import { Component, type ReactNode } from 'react';
import { PartNotLoaded } from '../../lazyPart.tsx';

/** What went wrong in the children. */
export interface Failed {
  /** A file failed to load; otherwise rendering failed. */
  readonly notLoaded: boolean;
  /** Renders the children again. */
  readonly again: () => void;
}

interface Props {
  /** Shown instead when rendering the children fails. */
  readonly fallback: (failed: Failed) => ReactNode;
  /** Names the content; a new name clears the previous error. */
  readonly what?: string;
  readonly children: ReactNode;
}

interface State {
  readonly what: string | undefined;
  readonly error?: { readonly notLoaded: boolean } | undefined;
}

/** React removes a page that throws while rendering; somebody who needs a number would see nothing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { what: this.props.what };

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: { notLoaded: error instanceof PartNotLoaded } };
  }

  static getDerivedStateFromProps({ what }: Props, state: State): State | null {
    return what === state.what ? null : { what, error: undefined };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof PartNotLoaded) error.forget();
  }

  readonly again = (): void => this.setState({ error: undefined });

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback({ ...error, again: this.again }) : this.props.children;
  }
}
