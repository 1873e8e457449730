import { pioneerOf } from '../../../data/pioneers.ts';
import type { SafeScene } from '../../exhibit/exhibit.ts';
import { inRibbonOrder } from '../../exhibit/ribbon.ts';
import { clockOf } from '../../light/hour.ts';
import { LanguageRow } from '../../parts/LanguageRow.tsx';
import { ribbonEntries } from '../../parts/Ribbon.tsx';
import type { SceneProps } from '../scene-props.ts';
import { SafeText } from './SafeText.tsx';
import './safe.css';

export type SafeProps = SceneProps & { readonly exhibit: SafeScene };

/** What is left when the exhibit has failed too often: no map, no motion, every place and its text. */
export function Safe(props: SafeProps) {
  const { exhibit, happened, language, minute, settings, stage, words } = props;
  if (exhibit.opened !== undefined) return <SafeText {...props} pioneer={pioneerOf(exhibit.opened)} />;
  return (
    <div className="scene safe n0" data-portrait={stage.portrait ? '' : undefined}>
      <header className="safe-head">
        <p className="hr safe-clock">{clockOf(minute)}</p>
        <p className="nm safe-where">{words.common.inParis}</p>
        <h1 className="safe-title">{words.calm.eachAtItsHour}</h1>
        <LanguageRow
          current={language}
          offered={settings.languages}
          words={words}
          onChosen={(code) => happened({ type: 'languageChosen', language: code })}
        />
      </header>
      <ul className="safe-cells">
        {inRibbonOrder(ribbonEntries(minute)).map(({ id, clock, step }) => (
          <li key={id} className={step}>
            <button type="button" data-pioneer={id} onClick={() => happened({ type: 'pioneerChosen', id })}>
              <span className="hr safe-hour">{clock}</span>
              <span className="nm safe-name">{pioneerOf(id).name[language]}</span>
              <span className="safe-country">{pioneerOf(id).country[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
