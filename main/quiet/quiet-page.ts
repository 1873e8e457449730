import { type LanguageCode, languageCodes } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { localHour } from '../../renderer/light/hour.ts';
import { isNight, lamp, lightSteps, lights, paper } from '../../renderer/light/steps.ts';

/** What the page that stands still has to say. */
export interface QuietWishes {
  readonly language: LanguageCode;
  /** When the exhibit gave up, and when it begins again by itself: epoch ms. */
  readonly at: number;
  readonly again: number;
  /** `@font-face` rules of the bundle; without them the system's own letters stand. */
  readonly fontFaces: string;
}

/** Share of the height that each step of the light takes, from the top down, in hundredths. */
const heights = [40.4, 10, 8.1, 5.9, 3.1, 3.4, 2.5, 3.1, 3, 20.5] as const;

/**
 * The last thing that can fail: a page without script or map. A sky, one sentence in every language,
 * and a line for staff.
 *
 * @returns the text of an HTML page
 */
export function quietPage({ language, at, again, fontFaces }: QuietWishes): string {
  const { calm, common } = wordsIn[language];
  const others = languageCodes.filter((code) => code !== language);
  const bands = lightSteps
    .map((step, index) => `<i style="background:${lights[step].sea};height:${heights[9 - index]}%"></i>`)
    .reverse()
    .join('');
  const spoken = others
    .map((code) => `<span lang="${code}">${wordsIn[code].calm.restingSentence}</span>`)
    .join('');
  return `<!doctype html>
<html lang="${language}" translate="no">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${calm.resting}</title>
<style>${fontFaces}${style}</style>
<body>
<div class="sky" aria-hidden="true">${bands}</div>
<main>
<h1>${calm.resting}</h1>
<h2>${common.title.join(' ')}</h2>
<p>${calm.dayAndPlace}</p>
<p class="others">${spoken}</p>
<p class="staff"><i aria-hidden="true"></i>${calm.staff(clock(at), clock(again))}</p>
</main>
`;
}

const clock = (at: number) => localHour('Europe/Paris', at).clock;

const night = lights.n0.sea;
const ink = lightSteps.filter((step) => !isNight(step)).map((step) => lights[step].text)[0];

/** Ten design pixels are one rem, as in the exhibit. */
const style = `
html{font-size:min(calc(100vw/192),calc(100vh/108));background:${night};overflow:hidden;cursor:none;touch-action:none;user-select:none}
*{margin:0;box-sizing:border-box}
body{position:fixed;inset:0;color:${ink};font:2.6rem/1.25 "Source Serif 4 Variable",serif}
.sky{position:absolute;inset:0}
.sky i{display:block}
h1,h2,.others{font-family:"Bricolage Grotesque Variable",sans-serif;font-stretch:75%;font-weight:640;line-height:1.05}
main{position:absolute;inset:0}
h1{position:absolute;left:5.2rem;right:2rem;top:6.6rem;font-size:19.6rem;font-weight:700;letter-spacing:-.01em}
h2{position:absolute;left:5.6rem;top:31rem;font-size:5rem}
main>p{position:absolute;left:5.6rem;top:37.4rem;font-size:3.2rem}
main>.others{top:auto;bottom:14.6rem;right:5.6rem;display:flex;flex-wrap:wrap;gap:1.6rem 4.8rem;font-size:3.6rem;color:${paper}}
main>.staff{top:auto;bottom:2rem;right:5.6rem;font-size:2.6rem;color:${paper}}
.staff i{display:inline-block;width:8.4rem;height:2.6rem;margin-right:2.4rem;vertical-align:-.5rem;background:repeating-linear-gradient(135deg,${lamp} 0 1.1rem,${night} 1.1rem 2.2rem)}
@media(orientation:portrait){
html{font-size:min(calc(100vw/108),calc(100vh/192))}
h1{font-size:17rem;line-height:.98}
h2{top:54rem}
main>p{top:61rem}
main>.others{bottom:24rem}
main>.staff{line-height:1.35}
}
`;
