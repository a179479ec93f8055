import type { Sentence } from './locale.ts';

export type LinkPageKind = 'receipt' | 'take';

interface LinkPageTexts {
  readonly title: Sentence;
  readonly what: Sentence;
  readonly button: Sentence;
  readonly done: Sentence;
}

const receipt: LinkPageTexts = {
  title: { nl: 'Ontvangst bevestigen', en: 'Confirm receipt' },
  what: {
    nl: '{subject} heeft u een mededeling gestuurd met kenmerk {reference}.',
    en: '{subject} has sent you a notice with reference {reference}.',
  },
  button: { nl: 'Ik heb deze mededeling ontvangen', en: 'I have received this notice' },
  done: { nl: 'De ontvangst is bevestigd op {at}.', en: 'Receipt was confirmed on {at}.' },
};

const take: LinkPageTexts = {
  title: { nl: 'Escalatie overnemen', en: 'Take the escalation' },
  what: {
    nl: 'Incident {reference} vraagt om een mens: {subject}.',
    en: 'Incident {reference} needs a person: {subject}.',
  },
  button: { nl: 'Ik neem dit over', en: 'I take this' },
  done: { nl: 'Overgenomen op {at}.', en: 'Taken on {at}.' },
};

export const linkPages = {
  receipt,
  take,
  dueAt: { nl: 'Uiterlijk {at}.', en: 'Due {at}.' } satisfies Sentence,
  deadTitle: { nl: 'Deze link werkt niet', en: 'This link does not work' } satisfies Sentence,
  dead: {
    nl: 'De link is onvolledig, verlopen of vervangen. Neem contact op met wie hem u stuurde.',
    en: 'The link is incomplete, has expired or was replaced. Contact whoever sent it to you.',
  } satisfies Sentence,
};
