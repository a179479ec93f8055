import type { Stage } from './stage.ts';
import { tellZaakstroom } from './stories/zaakstroom.ts';

export interface Story {
  readonly name: string;
  readonly tell: (stage: Stage) => Promise<void>;
}

/** The cases of the demo; each is independent of the others. */
export const stories: readonly Story[] = [{ name: 'Zaakstroom', tell: tellZaakstroom }];
