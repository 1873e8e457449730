import { StateSun } from './StateSun.tsx';

interface Props {
  readonly name: string;
  readonly points: readonly { readonly name: string; readonly what: string }[];
}

/** What is in order. */
export function GoodPoints({ name, points }: Props) {
  return (
    <ul className="good" aria-label={name}>
      {points.map((point) => (
        <li key={point.name}>
          <StateSun state="risen" />
          <div>
            <p className="nm">{point.name}</p>
            <p>{point.what}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
