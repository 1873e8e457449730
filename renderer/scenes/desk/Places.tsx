import { useEffect, useState } from 'react';
import type { DeskDayWords } from '../../../data/languages/desk-day.ts';
import type { SavePlace } from '../../../data/machine-day.ts';
import { bridge } from '../../bridge.ts';

interface Props {
  readonly words: DeskDayWords;
  readonly question: string;
  readonly onLocked: () => void;
  readonly onCancel: () => void;
  /** Does it, and says what came of it. `name`: of the place, as staff know it. */
  readonly act: (place: string, name: string) => Promise<string>;
}

/** Where to: the documents folder and the drives that are there, and what came of it. */
export function Places({ words, question, onLocked, onCancel, act }: Props) {
  const [places, setPlaces] = useState<readonly SavePlace[]>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let here = true;
    void bridge.readPlaces(undefined).then((answer) => {
      if (answer.outcome === 'locked') onLocked();
      else if (here) setPlaces(answer.places);
    });
    return () => {
      here = false;
    };
  }, [onLocked]);
  const choose = async (place: SavePlace) => {
    setBusy(true);
    setSaid(await act(place.id, placeName(place, words)).catch(() => words.notSaved));
    setBusy(false);
  };
  return (
    <div className="places">
      <p className="nm places-question" role="status">
        {said ?? (places?.length === 0 ? words.noPlace : question)}
      </p>
      <div className="places-choices">
        {said === undefined
          ? places?.map((place) => (
              <button
                key={place.id}
                type="button"
                className="desk-block nm"
                data-primary=""
                disabled={busy}
                onClick={() => void choose(place)}
              >
                {placeName(place, words)}
              </button>
            ))
          : null}
        <button type="button" className="desk-block nm" onClick={onCancel}>
          {said === undefined ? words.cancel : words.done}
        </button>
      </div>
    </div>
  );
}

function placeName({ kind, name }: SavePlace, words: DeskDayWords): string {
  return kind === 'documents' ? words.documents : name;
}
