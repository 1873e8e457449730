import { people } from '../../../data/day.ts';
import type { LightStep } from '../../light/steps.ts';
import { Cross } from '../../parts/Chevron.tsx';
import type { SceneProps } from '../scene-props.ts';

/** The five whom the source lists as present, with their full roles. */
export function People({
  words,
  language,
  happened,
  step,
}: Pick<SceneProps, 'words' | 'language' | 'happened'> & { readonly step: LightStep }) {
  return (
    <section className={`people ${step}`} aria-label={words.day.people}>
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
