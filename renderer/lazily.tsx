import { type ComponentType, useEffect, useState } from 'react';

/** A component whose code comes when it is first shown. */
export interface Room<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  loaded?: ComponentType<Props>;
}

/**
 * Shows a room as soon as its code is there, and nothing in its place until then: what visitors seldom
 * or never see need not be read before they see anything.
 *
 * Not React's own `lazy`: that holds what has come back for a third of a second, by the clock.
 *
 * @throws while it is shown, when its code cannot be had
 */
export function Lazily<Props extends object>({
  room,
  props,
}: {
  readonly room: Room<Props>;
  readonly props: Props;
}) {
  const [Shown, setShown] = useState(() => room.loaded);
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (room.loaded !== undefined) return undefined;
    let here = true;
    room.load().then(
      (component) => {
        room.loaded = component;
        if (here) setShown(() => component);
      },
      (error: unknown) => {
        if (here) setFailure(new Error('the code of a room could not be read', { cause: error }));
      },
    );
    return () => {
      here = false;
    };
  }, [room]);
  if (failure !== undefined) throw failure;
  return Shown === undefined ? <span hidden data-loading="" /> : <Shown {...props} />;
}
