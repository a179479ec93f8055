import { dayMs, hourMs } from '../shared/instant.ts';
import type { Stage } from './stage.ts';
import { tellBezorglijn } from './stories/bezorglijn.ts';
import { tellLindehof } from './stories/lindehof.ts';
import { tellPandwijzer } from './stories/pandwijzer.ts';
import { tellSleutelbos } from './stories/sleutelbos.ts';
import { tellZaakstroom } from './stories/zaakstroom.ts';

export interface Story {
  readonly name: string;
  readonly tell: (stage: Stage) => Promise<unknown>;
  /** How long ago it begins: some cases are over by now, and some have clocks that run. */
  readonly agoMs: number;
}

/** The cases of the demo; each is independent of the others. */
export const stories: readonly Story[] = [
  { name: 'Bezorglijn', tell: (stage) => tellBezorglijn(stage), agoMs: 20 * dayMs },
  { name: 'Sleutelbos', tell: (stage) => tellSleutelbos(stage), agoMs: 20 * dayMs },
  { name: 'Zaakstroom', tell: tellZaakstroom, agoMs: 10 * dayMs },
  { name: 'Lindehof Wonen', tell: (stage) => tellLindehof(stage), agoMs: 25 * hourMs },
  { name: 'Pandwijzer', tell: (stage) => tellPandwijzer(stage), agoMs: 10 * hourMs },
];
