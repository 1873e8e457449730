import { people } from '../../../data/day.ts';
import { Cross } from '../../parts/Chevron.tsx';
import type { SceneProps } from '../scene-props.ts';
import { parisStep } from './Programme.tsx';

/** The five whom the source lists as present, with their full roles. */
export function People({ words, language, happened, minute }: SceneProps) {
  return (
    <section className={`people ${parisStep(minute)}`} aria-label={words.day.people}>
      <h2 className="nm people-title">{words.day.people}</h2>
      <button
        type="button"
        className="people-close"
        aria-label={words.common.close}
        onClick={() => happened({ type: 'drawerClosed' })}
      >
        <Cross size={38} />
      </button>
      <dl className="people-list">
        {people.map(({ id, name, role }) => (
          <div key={id} className="people-row">
            <dt className="nm">{name[language]}</dt>
            <dd>{role[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
