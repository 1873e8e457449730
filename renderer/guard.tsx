import { Component, type ReactNode } from 'react';
import { bridge } from './bridge.ts';

interface Props {
  readonly children: ReactNode;
  readonly onFailure: () => void;
}

/** A second failure within so many ms means that the exhibit cannot go on by itself. */
const tooSoon = 2000;

/**
 * Catches what a scene throws: the log is told, the exhibit goes on at its start, a visitor sees nothing of
 * it. Where that fails as well, nothing is shown: the watch ends a page that shows nothing, and counts it.
 */
export class SceneGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  private last = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    void bridge.reportFailure(
      error instanceof Error ? `${error.message}\n${error.stack ?? ''}`.slice(0, 4000) : String(error),
    );
    const now = performance.now();
    const again = now - this.last < tooSoon;
    this.last = now;
    if (again) return;
    this.props.onFailure();
    this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
