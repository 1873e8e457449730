/** The three states of everything at the desk: good, to look at, to correct. Always with the word. */
export type SunState = 'risen' | 'cut' | 'set';

/** A sun over, on or under its line; as wide as its font size. */
export function StateSun({ state }: { readonly state: SunState }) {
  return (
    <svg className="state-sun" viewBox="0 0 148 84" aria-hidden="true">
      {state === 'risen' ? <circle cx="74" cy="38" r="32" fill="currentColor" /> : null}
      {state === 'cut' ? (
        <>
          <circle cx="74" cy="40" r="37.5" fill="none" stroke="currentColor" strokeWidth="5" />
          <path d="M34 40a40 40 0 0 1 80 0" fill="currentColor" />
          <path d="M0 40h148" stroke="currentColor" strokeWidth="8" />
        </>
      ) : (
        <path d={state === 'risen' ? 'M0 78h148' : 'M0 6h148'} stroke="currentColor" strokeWidth="8" />
      )}
      {state === 'set' ? (
        <circle cx="74" cy="46" r="32" fill="none" stroke="currentColor" strokeWidth="5" />
      ) : null}
    </svg>
  );
}
