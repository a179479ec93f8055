import { fill, type Locale, type Sentence } from './locale.ts';

export interface AccountMail {
  readonly subject: string;
  readonly text: string;
}

const close = {
  nl: `
Was u dit niet? Neem dan meteen contact op met uw beheerder: die kan het account blokkeren. Deze dienst
vraagt u nooit om uw wachtwoord of een code.

{url}
`,
  en: `
Was this not you? Then contact your administrator at once, who can block the account. This service never
asks you for your password or a code.

{url}
`,
} as const satisfies Sentence;

function told(subject: Sentence, body: Sentence): { subject: Sentence; body: Sentence } {
  return { subject, body };
}

/** What the owner of an account hears, by the type of the event; nothing of any case, and no secret. */
const mails = {
  PASSWORD_CHANGED: told(
    { nl: 'Meldklok: uw wachtwoord is gewijzigd', en: 'Meldklok: your password was changed' },
    {
      nl: 'Het wachtwoord van uw account is gewijzigd ({at}). Alle andere sessies zijn beëindigd.\n',
      en: 'The password of your account was changed ({at}). All other sessions have ended.\n',
    },
  ),
  PASSWORD_RESET: told(
    { nl: 'Meldklok: u hebt een nieuw wachtwoord', en: 'Meldklok: you have a new password' },
    {
      nl: 'Via een link is een nieuw wachtwoord voor uw account ingesteld ({at}). Alle sessies zijn beëindigd.\n',
      en: 'A new password for your account was set through a link ({at}). All sessions have ended.\n',
    },
  ),
  PASSWORD_RESET_LINK_MADE: told(
    {
      nl: 'Meldklok: uw beheerder maakte een link voor een nieuw wachtwoord',
      en: 'Meldklok: your administrator made a link for a new password',
    },
    {
      nl: 'Een beheerder heeft een link gemaakt waarmee één keer een nieuw wachtwoord voor uw account kan worden gekozen ({at}).\n',
      en: 'An administrator made a link by which a new password for your account can be chosen once ({at}).\n',
    },
  ),
  SECOND_FACTOR_ADDED: told(
    { nl: 'Meldklok: tweede stap toegevoegd', en: 'Meldklok: second step added' },
    {
      nl: 'Aan uw account is een tweede stap voor het aanmelden toegevoegd ({at}).\n',
      en: 'A second step for signing in was added to your account ({at}).\n',
    },
  ),
  SECOND_FACTOR_REMOVED: told(
    { nl: 'Meldklok: tweede stap verwijderd', en: 'Meldklok: second step removed' },
    {
      nl: 'Van uw account is een tweede stap voor het aanmelden verwijderd ({at}).\n',
      en: 'A second step for signing in was removed from your account ({at}).\n',
    },
  ),
  RECOVERY_CODE_USED: told(
    { nl: 'Meldklok: herstelcode gebruikt', en: 'Meldklok: recovery code used' },
    {
      nl: 'Met een herstelcode is bij uw account aangemeld ({at}). Elke code werkt één keer.\n',
      en: 'A recovery code was used to sign in to your account ({at}). Each code works once.\n',
    },
  ),
  USER_EMAIL_CORRECTED: told(
    {
      nl: 'Meldklok: uw e-mailadres is gewijzigd',
      en: 'Meldklok: your e-mail address was changed',
    },
    {
      nl: 'Een beheerder heeft het e-mailadres van uw account gewijzigd ({at}). Beide adressen krijgen dit bericht; aanmelden gaat met het nieuwe.\n',
      en: 'An administrator changed the e-mail address of your account ({at}). Both addresses get this message; sign in with the new one.\n',
    },
  ),
  ROLES_CHANGED: told(
    { nl: 'Meldklok: uw rollen zijn gewijzigd', en: 'Meldklok: your roles were changed' },
    {
      nl: 'Een beheerder heeft de rollen van uw account gewijzigd ({at}). Onder Account ziet u welke u nu hebt.\n',
      en: 'An administrator changed the roles of your account ({at}). Under Account you see which you have now.\n',
    },
  ),
  USER_BLOCKED: told(
    { nl: 'Meldklok: uw account is geblokkeerd', en: 'Meldklok: your account was blocked' },
    {
      nl: 'Een beheerder heeft uw account geblokkeerd ({at}). Alle sessies zijn beëindigd.\n',
      en: 'An administrator blocked your account ({at}). All sessions have ended.\n',
    },
  ),
  USER_UNBLOCKED: told(
    { nl: 'Meldklok: uw account is vrijgegeven', en: 'Meldklok: your account was unblocked' },
    {
      nl: 'Een beheerder heeft de blokkade van uw account opgeheven ({at}).\n',
      en: 'An administrator lifted the block of your account ({at}).\n',
    },
  ),
  USER_DEACTIVATED: told(
    { nl: 'Meldklok: uw account is uitgezet', en: 'Meldklok: your account was deactivated' },
    {
      nl: 'Een beheerder heeft uw account uitgezet ({at}). Alle sessies zijn beëindigd.\n',
      en: 'An administrator deactivated your account ({at}). All sessions have ended.\n',
    },
  ),
  USER_REACTIVATED: told(
    { nl: 'Meldklok: uw account is weer aangezet', en: 'Meldklok: your account was reactivated' },
    {
      nl: 'Een beheerder heeft uw account weer aangezet ({at}).\n',
      en: 'An administrator reactivated your account ({at}).\n',
    },
  ),
} as const satisfies Readonly<Record<string, { subject: Sentence; body: Sentence }>>;

export type AccountMailKind = keyof typeof mails;

export function isAccountMailKind(type: string): type is AccountMailKind {
  return Object.hasOwn(mails, type);
}

/** `at` as it is shown, with its zone. */
export function accountMail(
  kind: AccountMailKind,
  about: { readonly at: string; readonly url: string },
  locale: Locale,
): AccountMail {
  const { subject, body } = mails[kind];
  return { subject: subject[locale], text: fill(body, locale, about) + fill(close, locale, about) };
}

const reset = told(
  { nl: 'Meldklok: kies een nieuw wachtwoord', en: 'Meldklok: choose a new password' },
  {
    nl: `Er is om een nieuw wachtwoord voor uw account gevraagd. Kies het via deze link. De link werkt één keer,
tot een uur na de vraag, en alleen de nieuwste werkt.

{link}

Hebt u er niet om gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
`,
    en: `Somebody asked for a new password for your account. Choose it through this link. The link works once, until
an hour after it was asked for, and only the newest one works.

{link}

You did not ask for it? Then you need not do anything: your password stays as it is.
`,
  },
);

const invitation = told(
  { nl: 'Uitnodiging voor Meldklok', en: 'Invitation to Meldklok' },
  {
    nl: `U bent uitgenodigd voor Meldklok. Kies via deze link een wachtwoord. De link werkt één keer, zeven dagen lang.

{link}

Verwacht u geen uitnodiging? Gebruik de link dan niet.
`,
    en: `You were invited to Meldklok. Choose a password through this link. The link works once, for seven days.

{link}

You expect no invitation? Then do not use the link.
`,
  },
);

const alarm = told(
  { nl: 'ALARM Meldklok: noodaccount gebruikt', en: 'ALARM Meldklok: break-glass account used' },
  {
    nl: `Iemand heeft zich aangemeld met het noodaccount van uw organisatie ({at}).

Wat te doen: ga na wie dat was en waarom, en leg dat uiterlijk {due} vast. Vernieuw daarna de
wachtzin. Weet niemand ervan? Blokkeer het account dan meteen.

{url}
`,
    en: `Somebody signed in with the break-glass account of your organisation ({at}).

What to do: find out who that was and why, and record it by {due}. Renew the passphrase
afterwards. Does nobody know of it? Then block the account at once.

{url}
`,
  },
);

const overdue = told(
  {
    nl: 'ALARM Meldklok: gebruik van het noodaccount niet beoordeeld',
    en: 'ALARM Meldklok: use of the break-glass account not reviewed',
  },
  {
    nl: `Het noodaccount is gebruikt ({at}) en nog niemand heeft vastgelegd door wie en waarom. Dat moest uiterlijk {due}.

{url}
`,
    en: `The break-glass account was used ({at}), and nobody has recorded by whom and why. That was due by {due}.

{url}
`,
  },
);

const linkMails = { reset, invitation };
const alarmMails = { alarm, overdue };

export function accountLinkMail(
  kind: keyof typeof linkMails,
  link: string,
  locale: Locale,
): AccountMail {
  const { subject, body } = linkMails[kind];
  return { subject: subject[locale], text: fill(body, locale, { link }) };
}

export function breakGlassMail(
  kind: keyof typeof alarmMails,
  about: { readonly at: string; readonly due: string; readonly url: string },
  locale: Locale,
): AccountMail {
  const { subject, body } = alarmMails[kind];
  return { subject: subject[locale], text: fill(body, locale, about) };
}

const sms = {
  nl: '{subject} ({at}). Beoordeel wie en waarom, of blokkeer het: {url}',
  en: '{subject} ({at}). Review who and why, or block it: {url}',
} as const satisfies Sentence;

export function breakGlassSms(
  kind: keyof typeof alarmMails,
  about: { readonly at: string; readonly url: string },
  locale: Locale,
): string {
  return fill(sms, locale, { ...about, subject: alarmMails[kind].subject[locale] });
}
