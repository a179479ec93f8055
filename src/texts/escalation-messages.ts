import type { Sentence } from './locale.ts';

/**
 * The approved texts of escalation (rule 7): only `{…}` is filled in, from facts. They name the case by
 * its reference and the duty by its label, and nothing about people or parties (rule 10).
 */
export const escalationMessages = {
  /** GSM-7 and, with a label of up to 40 characters, one segment of 160. */
  sms: {
    ahead: {
      nl: '{reference}: {label}, nog {left}, uiterlijk {moment}. Antwoord OK {code} om over te nemen.',
      en: '{reference}: {label}, {left} left, due {moment}. Answer OK {code} to take it.',
    },
    due: {
      nl: '{reference}: {label} moet NU, uiterlijk {moment}. Antwoord OK {code} om over te nemen.',
      en: '{reference}: {label} is due NOW, {moment}. Answer OK {code} to take it.',
    },
    overdue: {
      nl: '{reference}: {label} is {left} TE LAAT, was {moment}. Antwoord OK {code} om over te nemen.',
      en: '{reference}: {label} is {left} OVERDUE, was {moment}. Answer OK {code} to take it.',
    },
  },
  /** Instead of the label when the text would not fit one segment with it. */
  shortLabel: { nl: 'een termijn', en: 'a deadline' },
  drill: { nl: 'OEFENING ', en: 'EXERCISE ' },
  smsReason: {
    PROMISE_OVER: { nl: 'Toezegging voorbij. ', en: 'Promise has passed. ' },
    WAKE_UP_DIFFERED: { nl: 'Wekker week af. ', en: 'Wake-up differed. ' },
  },
  email: {
    subject: { nl: '{reference}: {label}, {clock}', en: '{reference}: {label}, {clock}' },
    text: {
      nl: `{drill}Incident {reference} vraagt nu om u.

Wat: {label}.
Termijn: {clock}. Uiterlijk {moment}, {zone}.
Waarom u dit krijgt: {reason}

Overnemen: {link}
Of antwoord per sms: OK {code}
Wie overneemt, houdt de anderen stil tot het toegezegde moment, nooit langer dan de termijn.`,
      en: `{drill}Incident {reference} needs you now.

What: {label}.
Deadline: {clock}. Due {moment}, {zone}.
Why you get this: {reason}

Take it: {link}
Or answer by SMS: OK {code}
Whoever takes it keeps the others quiet until the promised moment, never beyond the deadline.`,
    },
    drill: {
      nl: 'OEFENING. Er is geen echt incident.\n\n',
      en: 'EXERCISE. There is no real incident.\n\n',
    },
  },
  clock: {
    ahead: { nl: 'nog {left}', en: '{left} left' },
    due: { nl: 'nu', en: 'due now' },
    overdue: { nl: '{left} te laat', en: '{left} overdue' },
  },
  reason: {
    HOURS_BEFORE: {
      nl: 'de termijn eindigt binnen {count} uur.',
      en: 'the deadline is {count} hours away or less.',
    },
    START: { nl: 'een korte termijn is begonnen.', en: 'a short deadline has started.' },
    SHARE: { nl: '{count} % van de termijn is voorbij.', en: '{count} % of the term has passed.' },
    DUE: { nl: 'de termijn is bereikt.', en: 'the deadline has come.' },
    OVERDUE: {
      nl: 'de termijn is voorbij. Dit komt elk uur terug tot er gemeld of besloten is.',
      en: 'the deadline has passed. This comes back every hour until it is reported or decided.',
    },
    PROMISE_OVER: {
      nl: 'het toegezegde moment is voorbij en er is nog niet gemeld of besloten.',
      en: 'the promised moment has passed and it is not yet reported or decided.',
    },
    WAKE_UP_DIFFERED: {
      nl: 'een geplande wekker week af van de berekende termijn. Controleer de klok van dit incident.',
      en: 'a stored wake-up differed from the computed deadline. Check the clock of this incident.',
    },
  },
  /** Answers to an inbound SMS. */
  reply: {
    quiet: {
      nl: '{reference} is van u tot {moment}. De anderen blijven stil. Voorbij dat moment gaat het alarm verder.',
      en: '{reference} is yours until {moment}. The others stay quiet. After that the alarm goes on.',
    },
    overdue: {
      nl: '{reference} is van u. De termijn is voorbij: het alarm gaat door tot er gemeld of besloten is.',
      en: '{reference} is yours. It is past due: the alarm goes on until it is reported or decided.',
    },
  },
  duration: {
    days: { nl: '{count} dagen', en: '{count} days' },
    hours: { nl: '{count} uur', en: '{count} hours' },
    hour: { nl: '1 uur', en: '1 hour' },
    minutes: { nl: '{count} min', en: '{count} min' },
  },
} as const satisfies Tree;

interface Tree {
  readonly [name: string]: Sentence | Tree;
}
