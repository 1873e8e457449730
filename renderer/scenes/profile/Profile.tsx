import { endonyms } from '../../../data/language.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { FactKey } from '../../exhibit/drawer.ts';
import type { Exhibit } from '../../exhibit/exhibit.ts';
import { factOf } from '../../exhibit/sources.ts';
import { clockOf } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { isNight, lightStep } from '../../light/steps.ts';
import { subsolar, sunHeight } from '../../light/sun.ts';
import { Cross } from '../../parts/Chevron.tsx';
import { HorizonChart } from '../../parts/HorizonChart.tsx';
import { LanguagePanel } from '../../parts/LanguageRow.tsx';
import { Qr } from '../../parts/Qr.tsx';
import { Split } from '../../parts/Split.tsx';
import { Way } from '../../parts/Way.tsx';
import { Zoom } from '../../parts/Zoom.tsx';
import type { SceneProps } from '../scene-props.ts';
import { Commitments } from './Commitments.tsx';
import { FactButton } from './FactButton.tsx';
import { Figures } from './Figures.tsx';
import { Headline } from './Headline.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Rows } from './Rows.tsx';
import { SourceDrawer } from './SourceDrawer.tsx';
import './profile.css';
import './facts.css';

type Props = SceneProps & { readonly exhibit: Extract<Exhibit, { readonly scene: 'profile' }> };

/** One pioneer, in its own light, beside its place on the map. */
export function Profile(props: Props) {
  const { exhibit, happened, language, words, minute, settings, stage } = props;
  const { drawer, id } = exhibit;
  const pioneer = pioneerOf(id);
  const step = lightStep(sunHeight(pioneer.seat.value.at, subsolar(instant(minute))));
  const isOpen = (fact: FactKey) => drawer?.kind === 'source' && drawer.fact === fact;
  const onOpen = (fact: FactKey) => happened({ type: 'sourceOpened', fact });
  const facts = { pioneer, language, words, isOpen, onOpen };
  const phone =
    pioneer.publicPage === undefined ? null : (
      <div className="phone">
        <Qr id={pioneer.id} name={words.profile.phone} />
        <span>{words.profile.phone}</span>
      </div>
    );
  return (
    <div className={stage.portrait ? 'profile profile-portrait' : 'profile'}>
      <div className="profile-clock">
        <Split>
          <span className="hr profile-clock-hour">{clockOf(minute)}</span>
          <span className="nm profile-clock-place">{words.common.inParis}</span>
        </Split>
      </div>
      <Bar {...props} />
      {stage.portrait ? null : phone}
      <section
        className={`profile-panel ${step} ${isNight(step) ? 'profile-night' : 'profile-day'}`}
        aria-label={pioneer.name[language]}
      >
        <header className="profile-head">
          <FactButton
            fact={factOf(pioneer, 'identity', pioneer)}
            open={isOpen('identity')}
            onOpen={() => onOpen('identity')}
            words={words}
            className="row identity fact-left"
          >
            <span className="nm">{pioneer.country[language]}</span>
            <span>{pioneer.kind[language]}</span>
          </FactButton>
          <button
            type="button"
            className="profile-close"
            aria-label={words.common.close}
            onClick={() => happened({ type: 'closed' })}
          >
            <Cross size={42} />
          </button>
        </header>
        <Headline {...{ pioneer, language, words, minute, stage }} />
        <HorizonChart own={pioneer} unit={stage.unit} {...{ minute, language, words }} />
        <Figures {...facts} />
        <Rows {...facts} />
        <Commitments {...facts} />
        {stage.portrait ? phone : null}
      </section>
      <Neighbours
        {...{ id, language, words, minute }}
        onChosen={(other) => happened({ type: 'pioneerChosen', id: other })}
        onCompare={() => happened({ type: 'comparisonOpened' })}
      />
      {drawer?.kind === 'source' ? (
        <SourceDrawer
          {...{ pioneer, language, words, step }}
          fact={drawer.fact}
          onClose={() => happened({ type: 'drawerClosed' })}
        />
      ) : null}
      {drawer?.kind === 'languages' ? (
        <div className="profile-languages">
          <LanguagePanel
            current={language}
            offered={settings.languages}
            words={words}
            onChosen={(code) => happened({ type: 'languageChosen', language: code })}
          />
        </div>
      ) : null}
    </div>
  );
}

/** The ways out of a profile, and the map's zoom: a night bar under the map, or on it in portrait. */
function Bar({ exhibit, happened, language, words, stage }: Props) {
  const open = exhibit.drawer?.kind === 'languages';
  const ways = (
    <>
      <Way onTouch={() => happened({ type: 'restarted' })}>{words.common.restart}</Way>
      <Way expanded={open} onTouch={() => happened({ type: open ? 'drawerClosed' : 'languagesOpened' })}>
        {endonyms[language]}
      </Way>
      <Way opens="day" onTouch={() => happened({ type: 'dayOpened' })}>
        {words.common.day}
      </Way>
      <Way opens="about" onTouch={() => happened({ type: 'aboutOpened', part: 'all' })}>
        {words.common.about}
      </Way>
    </>
  );
  if (stage.portrait)
    return (
      <>
        <div className="profile-ways">
          <Split>
            <span className="profile-ways-row">{ways}</span>
          </Split>
        </div>
        <div className="profile-zoom">
          <Zoom words={words} onMap />
        </div>
      </>
    );
  return (
    <div className="profile-bar n0">
      {ways}
      <span className="profile-bar-zoom">
        <Zoom words={words} onMap={false} />
      </span>
    </div>
  );
}
