// The theme comes first, so that what a scene says of itself stands over it.
import '../assets/fonts/fonts.css';
import './theme/light.css';
import './theme/base.css';
import './theme/control.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { bridge } from './bridge.ts';

const place = document.getElementById('stage');
if (place === null) throw new Error('index.html has no #stage');

const opening = await bridge.readOpening(undefined);
if (opening.posing !== undefined) {
  const { now } = opening.posing;
  // Whatever follows a clock stands where it stood in the picture before.
  Date.now = () => now;
}
document.documentElement.dataset['motion'] = opening.mode === 'safe' ? 'reduced' : opening.settings.motion;
createRoot(place).render(<App opening={opening} />);
