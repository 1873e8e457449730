import { useState } from 'react';
import type { KioskSettings } from '../../../data/settings.ts';
import { localHour } from '../../light/hour.ts';
import { CardMeasure } from './CardMeasure.tsx';
import { type Draft, outcome, toDefault, untouched } from './draft.ts';
import { Editor } from './Editor.tsx';
import { type Field, type Group, groupNames, groupOf, groups } from './fields.ts';
import { refusedValue } from './finding-texts.ts';
import { Legend } from './Legend.tsx';
import type { OfficeProps } from './Office.tsx';
import { type Saved, SettingRow } from './SettingRow.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import type { SettingsInForce } from './use-settings.ts';

interface Props extends OfficeProps {
  readonly inForce: SettingsInForce;
  /** The setting that is chosen at first. */
  readonly first: Field;
}

/** The settings in their groups, and the editor of the one that is chosen. */
export function Settings({ inForce, first, ...props }: Props) {
  const { language, now, settings } = props;
  const { desk } = props.words;
  const { findings, write } = inForce;
  const startOf = (field: Field) =>
    refusedValue(findings, field) === undefined ? untouched(field) : toDefault(field);
  const [draft, setDraft] = useState<Draft>(() => startOf(first));
  const [saved, setSaved] = useState<{ readonly [F in Field]?: Saved | undefined }>({});
  const [draftRefused, setDraftRefused] = useState(false);
  const [onFile, setOnFile] = useState(false);
  const [measuring, setMeasuring] = useState(false);
  const group = onFile ? 'file' : groupOf(draft.field);

  const edit = (next: Draft) => {
    setDraft(next);
    setDraftRefused(false);
  };
  const save = async (wanted: KioskSettings) => {
    const { field } = draft;
    if (!(await write(wanted))) return setDraftRefused(true);
    edit(untouched(field));
    setMeasuring(false);
    return setSaved({ ...saved, [field]: { clock: localHour('Europe/Paris', now).clock, before: settings } });
  };
  const undo = async (field: Field, before: KioskSettings) => {
    if (await write({ ...settings, [field]: before[field] })) setSaved({ ...saved, [field]: undefined });
  };

  const editing = {
    draft,
    outcome: outcome(draft, settings, refusedValue(findings, draft.field) !== undefined),
    notStored: draftRefused,
    settings,
    words: desk,
    language,
    onDraft: edit,
    onSave: (wanted: KioskSettings) => void save(wanted),
  };
  const leave = () => {
    edit(startOf('diagonalInches'));
    setMeasuring(false);
  };
  if (measuring) return <CardMeasure {...editing} stage={props.stage} onLeave={leave} />;

  return (
    <div className="settings">
      <h1 className="settings-title nm">{desk.set}</h1>
      <Groups
        group={group}
        names={{ ...desk.settings.groups, file: desk.day.file }}
        needsYou={(it) =>
          it !== 'file' && groups[it].some((field) => refusedValue(findings, field) !== undefined)
        }
        onGroup={(it) => {
          setOnFile(it === 'file');
          if (it !== 'file') edit(startOf(groups[it][0]));
        }}
      />
      {group === 'file' ? (
        <SettingsFile {...props} inForce={inForce} />
      ) : (
        <>
          <ul className="settings-rows" aria-label={desk.settings.rows}>
            {groups[group].map((field) => (
              <SettingRow
                key={field}
                field={field}
                draft={draft}
                refused={refusedValue(findings, field)}
                saved={saved[field]}
                settings={settings}
                words={desk}
                language={language}
                onChoose={() => edit(startOf(field))}
                onUndo={(before) => void undo(field, before)}
              />
            ))}
          </ul>
          <Legend words={desk.settings.legend} />
          {group === 'screen' ? (
            <div className="settings-measure">
              <button
                type="button"
                className="control nm"
                onClick={() => {
                  edit(untouched('diagonalInches'));
                  setMeasuring(true);
                }}
              >
                {desk.measure.open}
              </button>
              <p>{desk.measure.about}</p>
            </div>
          ) : null}
          <Editor {...editing} portrait={props.stage.portrait} />
        </>
      )}
    </div>
  );
}

/** The groups, and the page that carries all of them in a file. */
type Tab = Group | 'file';

interface GroupsProps {
  readonly group: Tab;
  readonly names: { readonly [G in Tab]: string };
  readonly needsYou: (group: Tab) => boolean;
  readonly onGroup: (group: Tab) => void;
}

function Groups({ group, names, needsYou, onGroup }: GroupsProps) {
  return (
    <div className="settings-groups">
      {[...groupNames, 'file' as const].map((it) => (
        <button
          key={it}
          type="button"
          className="settings-group nm"
          aria-current={it === group ? 'true' : undefined}
          data-needs-you={needsYou(it) ? '' : undefined}
          onClick={() => onGroup(it)}
        >
          {names[it]}
        </button>
      ))}
    </div>
  );
}
