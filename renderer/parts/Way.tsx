import type { ReactNode } from 'react';

/** A control that leads out of a scene, or opens what lies over it. */
export function Way({
  onTouch,
  expanded,
  opens,
  children,
}: {
  readonly onTouch: () => void;
  readonly expanded?: boolean;
  /** The scene behind it. */
  readonly opens?: 'day' | 'about';
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="control nm"
      data-opens={opens}
      aria-expanded={expanded}
      onClick={onTouch}
    >
      {children}
    </button>
  );
}
