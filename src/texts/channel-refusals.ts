import type { Sentence } from './locale.ts';

export const channelRefusals = {
  MESSAGE_NOT_UNKNOWN: {
    nl: 'Van dit bericht is al bekend wat ermee is gebeurd; er valt niets te beslissen.',
    en: 'It is already known what happened to this message; there is nothing to decide.',
  },
  ADDRESS_NO_GOOD: {
    nl: 'Dit adres of nummer is door de aanbieder voorgoed geweigerd. Kies een andere weg.',
    en: 'The provider refused this address or number for good. Choose another way.',
  },
} as const satisfies Record<string, Sentence>;
