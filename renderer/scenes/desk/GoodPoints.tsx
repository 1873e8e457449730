import { valueText } from './finding-texts.ts';
import type { OfficeProps } from './Office.tsx';
import { StateSun } from './StateSun.tsx';

/** What is in order: shown where there is nothing to look at. */
export function GoodPoints({ opening, settings, stage, words, language }: OfficeProps) {
  const { settings: w } = words.desk;
  const pixels = `${Math.round(stage.width * stage.unit)} × ${Math.round(stage.height * stage.unit)}`;
  const host = opening.host === 'electron' ? 'Electron' : 'Chromium';
  const points: readonly (readonly [string, string])[] = [
    [w.screen, `${pixels}, ${valueText('diagonalInches', settings, words.desk, language)}`],
    [w.file, w.fileGood],
    [w.software, w.version(opening.version, host)],
  ];
  return (
    <ul className="good" aria-label={w.good}>
      {points.map(([name, what]) => (
        <li key={name}>
          <StateSun state="risen" />
          <div>
            <p className="nm">{name}</p>
            <p>{what}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
