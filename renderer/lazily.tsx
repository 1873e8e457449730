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
  // What has come belongs to its room: another room in the same place of the tree starts from nothing.
  const [answer, setAnswer] = useState<{ readonly to: Room<Props>; readonly failure?: Error }>();
  useEffect(() => {
    if (room.loaded !== undefined) return undefined;
    let here = true;
    room.load().then(
      (component) => {
        room.loaded = component;
        if (here) setAnswer({ to: room });
      },
      (cause: unknown) => {
        if (here)
          setAnswer({ to: room, failure: new Error('the code of a room could not be read', { cause }) });
      },
    );
    return () => {
      here = false;
    };
  }, [room]);
  if (answer?.to === room && answer.failure !== undefined) throw answer.failure;
  const Shown = room.loaded;
  return Shown === undefined ? <span hidden data-loading="" /> : <Shown {...props} />;
}
