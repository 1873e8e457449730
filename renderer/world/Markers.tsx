import type { LanguageCode } from '../../data/language.ts';
import type { Words } from '../../data/languages/words.ts';
import type { PioneerId } from '../../data/pioneer.ts';
import type { Stage } from '../layout/stage.ts';
import { ink, paper } from '../light/steps.ts';
import { project } from '../map/camera.ts';
import { type LaidName, type LeaderPart, type NameLayout, nameBox } from '../map/name-layout.ts';
import { Lit } from '../parts/Split.tsx';
import type { CameraMotion } from './camera-motion.ts';
import type { WorldFrame } from './frame.ts';
import { lettersOf } from './letters.ts';
import { Marker } from './Marker.tsx';
import type { Place } from './place.ts';
import type { useLabels } from './use-labels.ts';
import { useMarkerMotion } from './use-marker-motion.ts';

interface Props {
  readonly frame: WorldFrame;
  readonly stage: Stage;
  readonly places: readonly Place[];
  readonly chosen: PioneerId | undefined;
  readonly pressed: readonly PioneerId[];
  readonly labels: ReturnType<typeof useLabels>;
  readonly words: Words;
  readonly language: LanguageCode;
  readonly motion: CameraMotion;
  readonly onChosen: (id: PioneerId) => void;
}

/** The fifteen markers with their names: real buttons, in press order, over the drawing. */
export function Markers(props: Props) {
  const { frame, stage, places, chosen, words } = props;
  const group = useMarkerMotion(props.motion, stage.unit);
  if (frame.scene === 'attract')
    return (
      <div className="markers" aria-hidden="true" ref={group}>
        {places
          .filter(({ id }) => id === chosen)
          .map((place) => (
            <span key={place.id} className="marker" data-marker={place.id}>
              <Marker night={place.night} shadow={place.shadow} chosen />
            </span>
          ))}
      </div>
    );
  return (
    <section className="markers" ref={group} aria-label={words.map.opened.map}>
      {places.map((place) => (
        <NamedMarker key={place.id} {...props} place={place} />
      ))}
    </section>
  );
}

function NamedMarker({
  place,
  frame,
  stage,
  labels,
  chosen,
  pressed,
  words,
  language,
  onChosen,
}: Props & { readonly place: Place }) {
  const { id, name, hour, night, pioneer } = place;
  const { layout } = labels;
  const laid = layout?.names.get(id);
  const isChosen = id === chosen;
  return (
    <button
      type="button"
      className={`marker${pressed.includes(id) ? ' marker-pressed' : ''}`}
      data-pioneer={id}
      data-marker={id}
      aria-label={words.map.markerName(name, pioneer.country[language], hour.clock)}
      aria-current={isChosen ? 'true' : undefined}
      // A tap is the map's, which gives it to the nearest marker; this is for keys and switches.
      onClick={(event) => event.detail === 0 && onChosen(id)}
    >
      <Marker night={night} shadow={place.shadow} chosen={isChosen} />
      <Leader parts={laid?.leader ?? []} />
      <span
        ref={(node) => {
          if (node === null) labels.nodes.current.delete(id);
          else labels.nodes.current.set(id, node);
        }}
        className={`marker-label${laid?.moved === true ? ' marker-label-moved' : ''}`}
        style={{
          fontSize: `${lettersOf(id, frame, stage) / 10}rem`,
          visibility: laid === undefined ? 'hidden' : undefined,
          transform:
            laid === undefined ? undefined : `translate(${laid.offset.x / 10}rem, ${laid.offset.y / 10}rem)`,
        }}
      >
        <Lit {...lightOf(place, laid, layout)}>
          <span className="nm">{name}</span>
          {isChosen && frame.scene === 'profile' ? null : (
            <span className="hr marker-hour">{hour.clock}</span>
          )}
        </Lit>
      </span>
    </button>
  );
}

/** Where a name lay in the day when the names were laid: its colours ask for nothing else. */
function lightOf({ pioneer }: Place, laid: LaidName | undefined, layout: NameLayout | undefined) {
  if (laid === undefined || layout === undefined) return { box: undefined, day: [] };
  return { box: nameBox(laid, project(pioneer.seat.value.at, layout.camera)), day: layout.day };
}

/** The line to a name that lies further off, in the colour of the ground under each part of it. */
function Leader({ parts }: { readonly parts: readonly LeaderPart[] }) {
  if (parts.length === 0) return null;
  return (
    <svg className="marker-leader" viewBox="-200 -200 400 400" aria-hidden="true">
      {parts.map(({ line: [from, to], night }) => (
        <line
          key={`${from.x} ${from.y}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={night ? paper : ink}
          strokeWidth={1.75}
        />
      ))}
    </svg>
  );
}
