import { factWords } from './fact-words.ts';
import type { Locale, Sentence } from './locale.ts';
import { riskRules } from './risk-rules.ts';

/** Sentences that answers are made of when they follow from the case. */
function inBoth(words: (locale: Locale) => string): Sentence {
  return { nl: words('nl'), en: words('en') };
}

export function categoryWords(codes: readonly string[]): Sentence {
  return inBoth((locale) => codes.map((code) => factWords[locale].category(code)).join(', '));
}

export function groupWords(codes: readonly string[]): Sentence {
  return inBoth((locale) => codes.map((code) => factWords[locale].group(code)).join(', '));
}

const roles: Readonly<Record<string, Sentence>> = {
  PROCESSOR: { nl: 'verwerker', en: 'processor' },
  SUB_PROCESSOR: { nl: 'subverwerker', en: 'sub-processor' },
};

export function partyRoleWords(role: string): Sentence {
  return roles[role] ?? { nl: 'andere partij', en: 'other party' };
}

export const timelineWords = {
  firstSignal: (at: Sentence): Sentence => ({
    nl: `Eerste signaal: ${at.nl}.`,
    en: `First signal: ${at.en}.`,
  }),
  received: (at: Sentence): Sentence => ({
    nl: `Bericht van de verwerker ontvangen: ${at.nl}.`,
    en: `Notice of the processor received: ${at.en}.`,
  }),
  notReceived: {
    nl: 'De ontvangst van het bericht van de verwerker is nog niet vastgesteld.',
    en: 'Receipt of the processor’s notice is not established yet.',
  },
};

export function toldWords(count: { readonly told: number; readonly notTold: number }): Sentence {
  const { told, notTold } = count;
  return {
    nl: `Van de geadresseerden zijn er ${told} ingelicht en ${notTold} nog niet; de verzending loopt of kon hen nog niet bereiken.`,
    en: `Of the addressees ${told} have been told and ${notTold} not yet; the sending is going on or could not reach them.`,
  };
}

const levels: Readonly<Record<string, Sentence>> = {
  LOW: { nl: 'laag', en: 'low' },
  MEDIUM: { nl: 'gemiddeld', en: 'medium' },
  HIGH: { nl: 'hoog', en: 'high' },
  VERY_HIGH: { nl: 'zeer hoog', en: 'very high' },
};

const rules: Readonly<Record<string, Sentence & { readonly article: string }>> = riskRules;

/** Method, score with its range, and every rule that spoke with its article. */
export function riskWords(assessed: {
  readonly method: { readonly id: string; readonly version: string };
  readonly severity: {
    readonly score: number | null;
    readonly low: number;
    readonly high: number;
    readonly level: string | null;
  };
  readonly reasons: readonly {
    readonly rule: string;
    readonly article: string;
    readonly text: string;
  }[];
}): readonly Sentence[] {
  const { method, severity, reasons } = assessed;
  const { score, low, high, level } = severity;
  const range = `${low}–${high}`;
  const known = score !== null && level !== null;
  return [
    {
      nl: `Methode: ${method.id}, versie ${method.version}.`,
      en: `Method: ${method.id}, version ${method.version}.`,
    },
    known
      ? {
          nl: `Ernst: ${score} (bereik ${range}), ${levels[level]?.nl ?? level}.`,
          en: `Severity: ${score} (range ${range}), ${levels[level]?.en ?? level}.`,
        }
      : {
          nl: `Ernst: nog niet te bepalen (bereik ${range}).`,
          en: `Severity: cannot be determined yet (range ${range}).`,
        },
    ...reasons.map(({ rule, article, text }) => {
      const sentence = rules[rule];
      return {
        nl: `${sentence?.nl ?? text} (${article})`,
        en: `${sentence?.en ?? text} (${article})`,
      };
    }),
  ];
}

const functions: readonly (readonly [string, Sentence])[] = [
  ['DPO', { nl: 'functionaris gegevensbescherming', en: 'data protection officer' }],
  ['DECIDER', { nl: 'gemandateerd beslisser', en: 'mandated decider' }],
  ['COUNSEL', { nl: 'jurist', en: 'legal counsel' }],
  ['HANDLER', { nl: 'incidentbehandelaar', en: 'incident handler' }],
  ['MANAGER', { nl: 'leidinggevende', en: 'manager' }],
];

/** The function of who files, by the weightiest of their roles. */
export function roleWords(roles: readonly string[]): Sentence | null {
  return functions.find(([role]) => roles.includes(role))?.[1] ?? null;
}
