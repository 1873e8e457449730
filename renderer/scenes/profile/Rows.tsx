import { pioneerOf } from '../../../data/pioneers.ts';
import { factOf, known } from '../../exhibit/sources.ts';
import { useAreas } from '../../world/use-areas.ts';
import { FactButton } from './FactButton.tsx';
import type { FactsProps } from './facts-props.ts';

/** Who led it, in which languages, and where it sits. */
export function Rows({ pioneer, language, words, isOpen, onOpen }: FactsProps) {
  const paris = pioneerOf('paris');
  const areas = useAreas();
  const leader = known(pioneer.leader)?.value;
  const languages = known(pioneer.languages)?.value;
  const control = (key: 'leader' | 'languages' | 'seat') => ({
    fact: factOf(pioneer, key, paris),
    open: isOpen(key),
    onOpen: () => onOpen(key),
    words,
  });
  return (
    <>
      <div className="person-row">
        <FactButton {...control('leader')} className="row fact-left">
          {leader === undefined ? (
            <>
              <span className="row-first nm">{words.profile.leader}</span>
              <span className="row-second">{words.profile.leaderUnknown}</span>
            </>
          ) : (
            <>
              <span className="row-first">
                <span className="nm">{leader.name[language]}</span>
                {leader.nativeName === undefined ? null : (
                  <span className="row-own" lang={pioneer.nativeLanguage}>
                    {leader.nativeName}
                  </span>
                )}
                <span className="row-when">{words.profile.december}</span>
              </span>
              <span className="row-second">
                {leader.office[language]}
                {leader.presentInParis && pioneer.id !== 'paris' ? `, ${words.profile.present}` : ''}
              </span>
            </>
          )}
        </FactButton>
        <FactButton {...control('languages')} className="row">
          <span className="row-first nm">{languages?.names[language] ?? words.common.notDocumented}</span>
          <span className="row-second">{words.profile.languages(languages?.count ?? 1)}</span>
        </FactButton>
      </div>
      <FactButton {...control('seat')} className="row seat-row fact-left">
        <span className="seat-label">{words.profile.seat}</span>
        <span className="nm">{pioneer.seat.value.name[language]}</span>
        {areas.size > 0 && !areas.has(pioneer.id) ? (
          <span className="it seat-point">{words.profile.asPoint}</span>
        ) : null}
      </FactButton>
    </>
  );
}
