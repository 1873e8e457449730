import { binMinutes } from '../../../data/counts.ts';
import type { LanguageCode } from '../../../data/language.ts';
import type { DeskDayWords } from '../../../data/languages/desk-day.ts';
import type { MachineDay, MachineEvent } from '../../../data/machine-day.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { minutesOf, twilight } from '../../exhibit/hall-hours.ts';
import { clockOf, localHour } from '../../light/hour.ts';
import { liveMinute, statedMinutes } from '../../light/moment.ts';
import { lamp, lights, paper } from '../../light/steps.ts';
import { axisOf, levelsOf, longestQuiet, stretchesOf } from './day-axis.ts';
import { eventsToday, failuresToday, isFailure } from './machine-facts.ts';

interface Props {
  readonly day: MachineDay;
  /** Epoch ms. */
  readonly now: number;
  readonly settings: KioskSettings;
  readonly words: DeskDayWords;
  readonly language: LanguageCode;
  /** Design pixels. */
  readonly width: number;
  readonly height: number;
  /** y of the line between the public above and the machine below. */
  readonly base: number;
  /** Whether what happened is said beside its dot. */
  readonly labelled: boolean;
}

/** Design pixels of a visit, of the highest bar, and of the room above it that words may need. */
const perVisit = 33;
const highest = 240;
const air = 110;

/** The shortest quiet that is worth a bracket, in minutes. */
const quiet = 20;

/** What is told on the chart: the machine's own doings, not those of staff. */
const told: ReadonlySet<MachineEvent['kind']> = new Set([
  'started',
  'frozen',
  'lost',
  'sceneFailed',
  'safe',
  'quiet',
  'wholeAgain',
  'settingsNotSaved',
  'refreshed',
]);

/** Design pixels around the present hour in which no other is written. */
const nowRoom = 70;

/** About how wide a character of a label is, in design pixels. */
const character = 13;

/** The machine's own day: above the line the public, below it the machine. */
export function DayChart(props: Props) {
  const { day, now, settings, words, width, height, base, labelled } = props;
  const minute = localHour('Europe/Paris', now).minutes;
  const axis = axisOf(settings, minute);
  const x = (it: number) => ((it - axis.from) / (axis.to - axis.from)) * width;
  const most = Math.max(1, ...day.bins);
  const unit = Math.min(perVisit, Math.min(highest, base - (labelled ? air : 20)) / most);
  const bar = Math.max(2, (x(axis.from + binMinutes) - x(axis.from)) * 0.65);
  const hours = wholeHours(axis.from, axis.to);
  return (
    <svg
      className="desk-day"
      viewBox={`0 0 ${width} ${height}`}
      style={{ height: `${height / 10}rem` }}
      role="img"
      aria-label={words.chart(day.today.visits, failuresToday(day, now).count)}
    >
      <rect width={width} height={height} fill={lights.n0.sea} />
      {stretchesOf(settings, axis).map(({ from, to, ground }) => (
        <rect
          key={from}
          x={x(from)}
          width={x(to) - x(from) + (ground === 'open' ? 0 : 0.5)}
          height={base}
          fill={ground === 'open' ? '#f3f1f6' : lights[ground].sea}
        />
      ))}
      {labelled ? <Corner {...props} x={x} /> : null}
      {day.bins.map((count, bin) =>
        count === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place in the day, and never moves
            key={bin}
            x={x((bin + 0.5) * binMinutes) - bar / 2}
            y={base - count * unit}
            width={bar}
            height={count * unit}
            fill={isOpenAt(props, bin * binMinutes) ? 'var(--ink)' : paper}
          />
        ),
      )}
      {labelled ? <Quiet {...props} x={x} now={minute} /> : null}
      {labelled && liveMinute(now) !== undefined ? <Programme {...props} x={x} /> : null}
      <path d={`M0 ${base}H${width}`} stroke={paper} strokeWidth="4" />
      {hours.map((hour) => (
        <g key={hour}>
          <path d={`M${x(hour * 60)} ${base + 6}v13`} stroke={paper} strokeWidth="2.5" />
          {(width / hours.length < 70 && hour % 2 === 1) ||
          Math.abs(x(hour * 60) - x(minute)) < nowRoom ? null : (
            <text className="desk-day-hour" x={x(hour * 60)} y={base + 46}>
              {hour} {words.hourUnit}
            </text>
          )}
        </g>
      ))}
      <Happened {...props} x={x} />
      <path d={`M${x(minute)} 0V${base}`} stroke="var(--ink)" strokeWidth="4" />
      <circle cx={x(minute)} cy={base} r="24" fill={paper} stroke="var(--ink)" strokeWidth="4" />
      <text
        className="desk-day-now nm"
        x={Math.min(width - 60, Math.max(60, x(minute)))}
        y={base + 60}
        fill={lamp}
      >
        {clockOf(minute)}
      </text>
    </svg>
  );
}

function wholeHours(from: number, to: number): readonly number[] {
  const first = Math.floor(from / 60) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to / 60) - first) }, (_, step) => first + step);
}

function isOpenAt({ settings }: Props, minute: number): boolean {
  const [stretch] = stretchesOf(settings, { from: minute, to: minute + 1 });
  return stretch?.ground === 'open';
}

type Placed = Props & { readonly x: (minute: number) => number };

/** Design pixels that the words in a corner need. */
const cornerRoom = 270;

/** What the two sides of the line are, and when the hall is open. */
function Corner({ day, settings, words, width, base, x }: Placed) {
  const always = settings.hours === 'always';
  const wakes = always ? width : x(minutesOf(settings.opensAt) - twilight);
  const slept = always ? width : x(minutesOf(settings.closesAt) + twilight);
  const narrow = wakes < cornerRoom;
  const fill = always ? 'var(--ink)' : paper;
  const left = narrow ? 28 : 56;
  return (
    <>
      <text className="nm desk-day-word" x={left} y={base - 66} fill={fill}>
        {words.thePublic}
      </text>
      <text className="desk-day-word" x={left} y={base - 30} fill={fill}>
        {narrow ? words.visitsToday(day.today.visits)[0] : words.visitsPerBin}
      </text>
      <text
        className="desk-day-word desk-day-word-end desk-day-word-open"
        x={always ? width - 56 : x(minutesOf(settings.closesAt)) - 16}
        y={base - 30}
        fill="var(--ink)"
      >
        {always
          ? words.openAlways
          : width < 1500
            ? words.open
            : words.openFromTo(settings.opensAt, settings.closesAt)}
      </text>
      {width - slept < 150 ? null : (
        <text className="desk-day-word desk-day-word-end" x={width - 56} y={base - 30} fill={paper}>
          {words.closed}
        </text>
      )}
    </>
  );
}

function Quiet({ day, words, base, x, now }: Placed & { readonly now: number }) {
  const until = day.bins.slice(0, Math.floor(now / binMinutes) + 1);
  const pause = longestQuiet(until, quiet / binMinutes);
  if (pause === undefined) return null;
  const [left, right] = [x(pause.from * binMinutes) + 3, x(pause.to * binMinutes) - 3];
  const middle = (left + right) / 2;
  return (
    <g>
      <path
        d={`M${left} ${base - 14}v-14H${right}v14M${middle} ${base - 28}v-106`}
        stroke="var(--ink)"
        strokeWidth="2.5"
        fill="none"
      />
      <text
        className="desk-day-word desk-day-word-end desk-day-word-open"
        x={middle + 10}
        y={base - 146}
        fill="var(--ink)"
      >
        {words.nobodyFor((pause.to - pause.from) * binMinutes)}
      </text>
    </g>
  );
}

/** Design pixels that the name of an item needs beside it. */
const programmeRoom = 330;

/** The two hours that the press release states: on their day, they hang from above. */
function Programme({ words, base, x }: Placed) {
  const roomy = x(statedMinutes.session) - x(statedMinutes.commitments) > programmeRoom;
  const items = [
    { minute: statedMinutes.commitments, name: words.commitments, end: 52 },
    { minute: statedMinutes.session, name: words.session, end: base - 16 },
  ];
  return items.map(({ minute, name, end }) => (
    <g key={minute}>
      <path d={`M${x(minute)} 20V${end}`} stroke="var(--ink)" strokeWidth="2.5" />
      <text className="nm desk-day-word desk-day-word-open" x={x(minute) + 12} y={42} fill="var(--ink)">
        {clockOf(minute)}
      </text>
      {roomy ? (
        <text className="desk-day-word desk-day-word-open" x={x(minute) + 12} y={76} fill="var(--ink)">
          {name}
        </text>
      ) : null}
    </g>
  ));
}

/** What the machine did: a dot on the line each, and beside the dot in a few words. */
function Happened({ day, now, words, base, labelled, x }: Placed) {
  const events = [...eventsToday(day, now)].reverse().filter(({ kind }) => told.has(kind));
  const placed = events.map((event) => {
    const clock = localHour('Europe/Paris', event.at);
    const failed = isFailure(event);
    const seconds =
      failed && event.repairedAfter !== undefined ? ` ${Math.round(event.repairedAfter / 1000)}\u00A0s` : '';
    const text = `${words.eventsShort[event.kind]}${seconds}`;
    return {
      event,
      text,
      clock: clock.clock,
      failed,
      x: x(clock.minutes),
      width: 110 + text.length * character,
    };
  });
  const levels = levelsOf(placed);
  return placed.map(({ event, text, clock, failed, x: at }, index) => {
    const level = levels[index];
    const colour = failed ? lamp : paper;
    const y = base + (level === 1 ? 148 : 100);
    return (
      <g key={`${event.at} ${event.kind}`}>
        <circle cx={at} cy={base} r="7" fill={colour} stroke="#12102c" strokeWidth="3" />
        {!labelled || level === undefined ? null : (
          <>
            <path d={`M${at} ${base + 58}V${y - 12}`} stroke={colour} strokeWidth="2.5" />
            <circle cx={at} cy={y} r={failed ? 9 : 7} fill={colour} />
            {failed ? <circle cx={at} cy={y} r="14.5" fill="none" stroke={colour} strokeWidth="2.5" /> : null}
            <text className="desk-day-word" x={at + 26} y={y + 9} fill={paper}>
              <tspan className="hr desk-day-event-hour">{clock}</tspan> {text}
            </text>
          </>
        )}
      </g>
    );
  });
}
