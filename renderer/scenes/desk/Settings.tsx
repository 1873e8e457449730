import { useState } from 'react';
import type { Finding } from '../../../data/contract.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { bridge } from '../../bridge.ts';
import { localHour } from '../../light/hour.ts';
import { type Draft, type EditedField, editedFields, outcome, toDefault, untouched } from './draft.ts';
import { Editor } from './Editor.tsx';
import { Findings } from './Findings.tsx';
import { findingTexts, refusedValue } from './finding-texts.ts';
import { GoodPoints } from './GoodPoints.tsx';
import { Legend } from './Legend.tsx';
import type { OfficeProps } from './Office.tsx';
import { type Saved, SettingRow } from './SettingRow.tsx';
import { StateSun } from './StateSun.tsx';

/** The settings, what was wrong with their file, and the editor of the one that is chosen. */
export function Settings(props: OfficeProps) {
  const { language, now, onLocked, onSettings, opening, settings } = props;
  const { desk } = props.words;
  const [draft, setDraft] = useState<Draft>(() => untouched('defaultLanguage'));
  const [saved, setSaved] = useState<{ readonly [F in EditedField]?: Saved | undefined }>({});
  const [diskRefuses, setDiskRefuses] = useState(false);
  const [draftRefused, setDraftRefused] = useState(false);

  // Settings that were saved replaced the file, and with it everything that was wrong in it.
  const findings = withDisk(settings === opening.settings ? opening.findings : [], diskRefuses);
  const texts = findingTexts(findings, settings, desk, language);

  const edit = (next: Draft) => {
    setDraft(next);
    setDraftRefused(false);
  };
  const choose = (field: EditedField) =>
    edit(refusedValue(findings, field) === undefined ? untouched(field) : toDefault(field));

  /** Answers whether the settings are in force now. */
  const write = async (wanted: KioskSettings): Promise<boolean> => {
    const answer = await bridge.writeSettings(wanted).then(
      (it) => it.outcome,
      () => 'notStored' as const,
    );
    if (answer === 'locked') onLocked();
    else setDiskRefuses(answer === 'notStored');
    if (answer === 'saved') onSettings(wanted);
    return answer === 'saved';
  };
  const save = async (wanted: KioskSettings) => {
    const { field } = draft;
    if (!(await write(wanted))) return setDraftRefused(true);
    edit(untouched(field));
    return setSaved({ ...saved, [field]: { clock: localHour('Europe/Paris', now).clock, before: settings } });
  };
  const undo = async (field: EditedField, before: KioskSettings) => {
    if (await write({ ...settings, [field]: before[field] })) setSaved({ ...saved, [field]: undefined });
  };

  return (
    <div className="settings">
      <header className="settings-title">
        <StateSun state={texts.length === 0 ? 'risen' : 'cut'} />
        <h1 className="nm">{desk.settings.ready(texts.length)}</h1>
      </header>
      <ul className="settings-rows" aria-label={desk.settings.rows}>
        {editedFields.map((field) => (
          <SettingRow
            key={field}
            field={field}
            draft={draft}
            refused={refusedValue(findings, field)}
            saved={saved[field]}
            settings={settings}
            words={desk}
            language={language}
            onChoose={() => choose(field)}
            onUndo={(before) => void undo(field, before)}
          />
        ))}
      </ul>
      <Legend words={desk.settings.legend} />
      {texts.length === 0 ? (
        <GoodPoints {...props} />
      ) : (
        <Findings texts={texts} words={desk} onSee={choose} onWrite={() => void write({ ...settings })} />
      )}
      <Editor
        draft={draft}
        outcome={outcome(draft, settings, refusedValue(findings, draft.field) !== undefined)}
        notStored={draftRefused}
        settings={settings}
        words={desk}
        language={language}
        portrait={props.stage.portrait}
        onDraft={edit}
        onSave={(wanted) => void save(wanted)}
      />
    </div>
  );
}

/** A disk that refused just now is a finding, even where the start found nothing wrong with it. */
function withDisk(found: readonly Finding[], refuses: boolean): readonly Finding[] {
  if (!refuses || found.some(({ kind }) => kind === 'unwritable')) return found;
  return [{ kind: 'unwritable' }, ...found];
}
