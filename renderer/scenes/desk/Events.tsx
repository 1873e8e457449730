import { useState } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import type { DeskDayWords } from '../../../data/languages/desk-day.ts';
import type { MachineDay, MachineEvent } from '../../../data/machine-day.ts';
import { localHour } from '../../light/hour.ts';
import type { ConsultProps } from './Consult.tsx';
import { DayChart } from './DayChart.tsx';
import { localDate } from './local-date.ts';
import { failuresToday, isFailure } from './machine-facts.ts';
import { StateSun, type SunState } from './StateSun.tsx';

/** Rows that fit under the chart. */
const rows = { landscape: 5, portrait: 8 } as const;

/** What staff should look at: the others are as they should be. */
const needsYou: ReadonlySet<MachineEvent['kind']> = new Set([
  'settingsIgnored',
  'settingsNotSaved',
  'safe',
  'quiet',
]);

/** Everything that happened, newest first, page by page. */
export function Events({
  day,
  now,
  settings,
  stage,
  words,
  language,
}: ConsultProps & { readonly day: MachineDay }) {
  const { day: w } = words.desk;
  const [page, setPage] = useState(0);
  const aPage = stage.portrait ? rows.portrait : rows.landscape;
  const pages = Math.max(1, Math.ceil(day.events.length / aPage));
  const shown = day.events.slice(page * aPage, (page + 1) * aPage);
  const failures = failuresToday(day, now);
  return (
    <>
      <h1 className="nm consult-title">{w.eventsTitle(failures.count, failures.seconds)}</h1>
      <div className="consult-chart">
        <DayChart
          day={day}
          now={now}
          settings={settings}
          words={w}
          language={language}
          width={stage.width}
          height={236}
          base={150}
          labelled={false}
        />
      </div>
      <ul className="event-rows">
        {shown.length === 0 ? <li className="event-row">{w.noEvents}</li> : null}
        {shown.map((event, index) => (
          <EventRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two events may be of one moment and one kind
            key={`${event.at} ${event.kind} ${index}`}
            event={event}
            words={w}
            language={language}
            today={localDate(now)}
          />
        ))}
      </ul>
      {pages === 1 ? null : (
        <button type="button" className="control nm event-pages" onClick={() => setPage((page + 1) % pages)}>
          {w.pageOf(page + 1, pages)}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly event: MachineEvent;
  readonly words: DeskDayWords;
  readonly language: LanguageCode;
  /** "YYYY-MM-DD" in Paris. */
  readonly today: string;
}

function EventRow({ event, words, language, today }: RowProps) {
  const failed = isFailure(event);
  const sun = sunOf(event);
  const date = localDate(event.at);
  return (
    <li
      className="event-row"
      data-repaired={failed && event.repairedAfter !== undefined ? '' : undefined}
      data-needs-you={needsYou.has(event.kind) ? '' : undefined}
    >
      <span className="event-when">
        <span className="hr">{localHour('Europe/Paris', event.at).clock}</span>
        {date === today ? null : <span className="event-date">{shortDate(event.at, language)}</span>}
      </span>
      <span className="event-sun">{sun === undefined ? null : <StateSun state={sun} />}</span>
      <span className={failed ? 'nm' : undefined}>
        {words.events[event.kind](event.kind === 'settingsIgnored' ? event.count : 1)}
      </span>
      {failed ? (
        <span className="event-repaired">
          {event.repairedAfter === undefined ? (
            words.notRepaired
          ) : (
            <>
              {words.repairedIn} <span className="hr">{Math.round(event.repairedAfter / 1000)}&nbsp;s</span>
            </>
          )}
        </span>
      ) : null}
    </li>
  );
}

/** Risen: it was put right. Cut by the line: somebody should look. */
function sunOf(event: MachineEvent): SunState | undefined {
  if (isFailure(event)) return event.repairedAfter === undefined ? 'set' : 'risen';
  if (event.kind === 'wholeAgain') return 'risen';
  return needsYou.has(event.kind) ? 'cut' : undefined;
}

function shortDate(at: number, language: LanguageCode): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Europe/Paris',
    day: 'numeric',
    month: 'short',
  }).format(at);
}
