import { Component, type ReactNode } from 'react';
import { bridge } from './bridge.ts';

interface Props {
  readonly children: ReactNode;
  readonly onFailure: () => void;
}

/** Catches what a scene throws: the log is told, the exhibit goes on, a visitor sees nothing of it. */
export class SceneGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    void bridge.reportFailure(
      error instanceof Error ? `${error.message}\n${error.stack ?? ''}`.slice(0, 4000) : String(error),
    );
    this.props.onFailure();
    this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
