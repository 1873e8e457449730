import type { ExportState } from '../../../data/deck.ts';
import type { DeskExportWords } from '../../../data/languages/desk-export.ts';
import type { MachineDay } from '../../../data/machine-day.ts';
import type { ColumnState, DeskPage } from './Columns.tsx';
import { pagesIn } from './export-plan.ts';
import { localDate } from './local-date.ts';
import { failuresToday, findingsOf } from './machine-facts.ts';
import type { OfficeProps } from './Office.tsx';
import type { Examination } from './use-examination.ts';
import type { SettingsInForce } from './use-settings.ts';

interface Known extends OfficeProps {
  readonly inForce: SettingsInForce;
  readonly examination: Examination;
  readonly day: MachineDay | undefined;
  readonly exported: ExportState;
}

/** What each column says of where it leads. */
export function columnStates(known: Known): { readonly [P in DeskPage]: ColumnState } {
  const { day, examination, exported, inForce, language, now, settings, words } = known;
  const { day: w } = words.desk;
  const found = findingsOf(examination.found ?? [], inForce.findings, settings, words.desk, language);
  const others = found.urgent + found.look;
  const toSee = inForce.findings.filter(({ kind }) => kind === 'fieldRefused').length;
  const said = (text: string, needsYou = false): ColumnState => ({ text, needsYou });
  return {
    today: said(dateText(now, language)),
    check: said(
      examination.found === undefined ? words.desk.doctor.looking : w.checked(found.good, others),
      found.urgent > 0,
    ),
    set: said(toSee === 0 ? w.settingsInPlace : w.settingsToSee(toSee), toSee > 0),
    rehearse: said(w.anHour),
    export: exportState(exported, words.desk.deck),
    clean: said(w.noTouch),
    consult: said(
      day === undefined ? '' : w.failuresAndVisits(failuresToday(day, now).count, day.today.visits),
    ),
    stop: said(w.restartOrLeave),
  };
}

function exportState(state: ExportState, words: DeskExportWords): ColumnState {
  switch (state.kind) {
    case 'none':
      return { text: words.whatItMakes, needsYou: false };
    case 'running':
      return {
        text: words.pagesOf(
          state.pages.reduce((sum, count) => sum + count, 0),
          pagesIn(state),
        ),
        needsYou: false,
      };
    case 'done':
      return { text: words.done, needsYou: false };
    case 'failed':
      return { text: words.failures[state.failure][state.place.kind], needsYou: true };
    default:
      return state satisfies never;
  }
}

/** "vendredi 9 décembre": the day on the machine's calendar, in Paris. */
function dateText(now: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Europe/Paris',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${localDate(now)}T12:00:00+01:00`));
}
