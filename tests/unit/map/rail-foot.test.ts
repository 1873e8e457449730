import { expect, test } from 'vitest';
import { wordsIn } from '../../../data/languages/words.ts';
import { stageFor } from '../../../renderer/layout/stage.ts';
import { dayLayout } from '../../../renderer/scenes/day/layout.ts';
import { railFoot } from '../../../renderer/scenes/day/rail-foot.ts';

const layout = dayLayout(stageFor(1920, 1080));

test('the foot of the rail keeps its controls wherever the handle stands', () => {
  for (let x = 0; x <= layout.width; x += 20)
    for (const words of Object.values(wordsIn)) {
      const { left, right } = railFoot(layout, x, words);
      expect([...left, ...right].filter((part) => part === 'ways')).toHaveLength(1);
    }
});

test('at 10:45 it says whose hour it is, and that the light stays', () => {
  expect(railFoot(layout, 607, wordsIn.fr)).toEqual({ left: ['time'], right: ['motto', 'ways'] });
});

test('in portrait the controls stand elsewhere', () => {
  const portrait = dayLayout(stageFor(1080, 1920));
  expect(railFoot(portrait, 500, wordsIn.fr)).toEqual({ left: ['time'], right: ['motto'] });
});
