import { useEffect, useState } from 'react';
import type { ExportChoice } from '../../../data/deck.ts';
import type { SavePlace } from '../../../data/machine-day.ts';
import { bridge } from '../../bridge.ts';
import { ExportAnswer } from './ExportAnswer.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportTrack } from './ExportTrack.tsx';
import { bytesOf, type ExportPlan, firstPlan, pagesIn, placeOf } from './export-plan.ts';
import type { OfficeProps } from './Office.tsx';
import type { ExportInHand } from './use-export.ts';
import './export.css';

export interface ExportProps extends OfficeProps {
  readonly inHand: ExportInHand;
}

/** How often the drives are looked for, in ms: one is put in while the page stands. */
const lookEvery = 2000;

/** The exhibit as a deck for those who were not in the hall: chosen, followed, and carried away. */
export function Export(props: ExportProps) {
  const { inHand, onLocked, settings, words } = props;
  const { deck: w } = words.desk;
  const { state } = inHand;
  const places = usePlaces(onLocked);
  const [plan, setPlan] = useState<ExportPlan>(() => firstPlan(settings.languages));
  const choice: ExportChoice = state.kind === 'none' ? plan : state;
  const place = state.kind === 'none' ? placeOf(plan, places) : state.place;
  const { length } = choice.languages;
  const pages =
    state.kind === 'running'
      ? state.pages
      : choice.languages.map(() => (state.kind === 'done' ? pagesIn(choice) / length : 0));
  return (
    <section className="export" aria-label={w.column}>
      <h1 className="nm export-title">{w.title}</h1>
      <ExportChoices
        choice={choice}
        places={places}
        place={place}
        locked={state.kind !== 'none'}
        weight={
          state.kind === 'done' ? w.weight(w.size(state.bytes)) : w.weightToCome(w.size(bytesOf(choice)))
        }
        words={words.desk}
        onChoice={(wanted) => setPlan({ ...plan, ...wanted })}
        onPlace={(id) => setPlan({ ...plan, place: id })}
      />
      <div className="export-work n0">
        <ExportAnswer
          {...props}
          plan={plan}
          place={state.kind === 'none' ? placeOf(plan, places) : undefined}
          done={pages.reduce((sum, count) => sum + count, 0)}
        />
        <ExportTrack
          languages={choice.languages}
          pages={pages}
          running={state.kind === 'running'}
          words={w}
        />
      </div>
    </section>
  );
}

/** The folders into which staff can save, as they come and go. */
function usePlaces(onLocked: () => void): readonly SavePlace[] {
  const [places, setPlaces] = useState<readonly SavePlace[]>([]);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const answer = await bridge.readPlaces(undefined).catch(() => ({ outcome: 'locked' }) as const);
      if (!here) return;
      if (answer.outcome === 'locked') onLocked();
      else setPlaces(answer.places);
    };
    void look();
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [onLocked]);
  return places;
}
