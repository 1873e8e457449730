import { defaultSettings } from '../../../data/settings.ts';
import { dayMinutes, minutesOf } from '../../exhibit/hall-hours.ts';
import { type ClockDraft, clockText } from './draft.ts';
import type { EditorProps } from './Editor.tsx';
import { RangeLine } from './RangeLine.tsx';

type Props = Omit<EditorProps, 'draft'> & { readonly draft: ClockDraft };

/** A time of day that is being typed, and where in the day it lies. */
export function ClockFace({ draft, outcome, settings, words, portrait }: Props) {
  const { field } = draft;
  const shown = outcome.kind === 'change' ? outcome.settings[field] : settings[field];
  return (
    <>
      <p className="editor-value" aria-live="polite">
        <span className="hr">{draft.text === '' ? settings[field] : clockText(draft.text)}</span>
      </p>
      <RangeLine
        width={portrait ? 444 : 632}
        least={0}
        most={dayMinutes}
        value={minutesOf(shown)}
        before={shown === settings[field] ? undefined : minutesOf(settings[field])}
        standard={minutesOf(defaultSettings[field])}
      />
      <p className="editor-limits">
        <span>00:00</span>
        <span>{words.settings.beforeAndDefault(settings[field], defaultSettings[field])}</span>
        <span>24:00</span>
      </p>
    </>
  );
}
