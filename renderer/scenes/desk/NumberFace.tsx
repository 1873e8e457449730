import { defaultSettings, limits } from '../../../data/settings.ts';
import type { NumberDraft } from './draft.ts';
import type { EditorProps } from './Editor.tsx';
import { numberText } from './finding-texts.ts';
import { RangeLine } from './RangeLine.tsx';

type Props = Omit<EditorProps, 'draft'> & { readonly draft: NumberDraft };

/** A number that is being typed, and where it lies between its limits. */
export function NumberFace({ draft, outcome, settings, words, language, portrait }: Props) {
  const { field } = draft;
  const { min, max } = limits[field];
  const before = numberText(settings[field], language);
  const shown = outcome.kind === 'change' ? outcome.settings[field] : settings[field];
  return (
    <>
      <p className="editor-value" aria-live="polite">
        <span className="hr">{draft.text === '' ? before : draft.text}</span>{' '}
        {words.settings.units[field].long}
      </p>
      <RangeLine
        width={portrait ? 444 : 632}
        least={min}
        most={max}
        value={shown}
        before={shown === settings[field] ? undefined : settings[field]}
        standard={defaultSettings[field]}
        outside={outcome.kind === 'outside' && draft.refused ? Number(outcome.shown) : undefined}
      />
      <p className="editor-limits">
        <span>{numberText(min, language)}</span>
        <span>{words.settings.beforeAndDefault(before, numberText(defaultSettings[field], language))}</span>
        <span>{numberText(max, language)}</span>
      </p>
    </>
  );
}
