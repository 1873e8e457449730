import { type LockStep, mostDigits, risenSuns, sunPlaces } from './lock-steps.ts';

const places = Array.from({ length: mostDigits }, (_, place) => place);

/**
 * A sun for each digit that was entered, above a horizon; a ring under it for each that is missing.
 * The digits themselves are nowhere on the page.
 */
export function Suns({ state, said }: { readonly state: LockStep; readonly said: string }) {
  const risen = risenSuns(state);
  const shown = sunPlaces(state);
  return (
    <div className="suns" data-close={shown > 6 ? '' : undefined} data-wrong={wrong(state) ? '' : undefined}>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
      {places.slice(0, shown).map((place) => (
        <span key={place} className="sun" data-risen={place < risen ? '' : undefined} />
      ))}
    </div>
  );
}

function wrong(state: LockStep): boolean {
  return 'set' in state && state.set > 0;
}
