import * as documents from '../documents.ts';
import type { ZaakstroomCase } from './zaakstroom-night.ts';

export const residents = {
  social: 640,
  others: 1290,
  withMobile: 613,
  withoutAddress: 8,
  found: 5,
};
export const firstResidentNumber = 320;

export interface ResidentCampaigns {
  /** 640: a text message, and a letter for whoever has no mobile number. */
  readonly textAndLetter: string;
  /** The letter for the 613 who got a text message. */
  readonly letter: string;
  /** 1,290: by mail. */
  readonly mail: string;
}

const heading = 'naam;e-mail;mobiel;adres;postcode;plaats;taal';

/** All of them made up. */
export function socialCsv(): string {
  const { social, withMobile, withoutAddress } = residents;
  const rows = Array.from({ length: social }, (_, index) => {
    const mobile = index < withMobile ? `+447700900${String(firstResidentNumber + index)}` : '';
    const hasAddress = index < social - withoutAddress;
    return row(index, { email: '', mobile, hasAddress });
  });
  return [heading, ...rows].join('\n');
}

function letterCsv(): string {
  const rows = Array.from({ length: residents.withMobile }, (_, index) =>
    row(index, { email: '', mobile: '', hasAddress: true }),
  );
  return [heading, ...rows].join('\n');
}

function mailCsv(): string {
  const rows = Array.from({ length: residents.others }, (_, index) => {
    const number = residents.social + index;
    const email = `inwoner${String(number + 1)}@post.example`;
    return row(number, { email, mobile: '', hasAddress: false });
  });
  return [heading, ...rows].join('\n');
}

function row(
  index: number,
  has: { readonly email: string; readonly mobile: string; readonly hasAddress: boolean },
): string {
  const street = has.hasAddress ? `Verzonnenstraat ${String(index + 1)};0000 AA;Veenbroek` : ';;';
  const locale = index % 10 === 9 ? 'en' : 'nl';
  return `Inwoner ${String(index + 1)};${has.email};${has.mobile};${street};${locale}`;
}

/** What the second factor was given for is not this: such a list is refused as a whole. */
export const secondFactorCsv = 'naam;2FA-nummer;adres\nInwoner 1;+447700900320;Verzonnenstraat 1';

export const commonFields = {
  ...{ contactPhone: '+447700900314', contactEmail: 'datalek@veenbroek.example' },
};

const wordsNl = {
  ...commonFields,
  whatHappened: 'Iemand heeft met een gekaapt account vier uur lang dossiers geopend.',
  whoMayHaveIt: 'Wie dit was, weten wij nog niet.',
  consequences: ['Iemand kan zich als u voordoen of u proberen op te lichten.'],
  measures: ['Het account is afgesloten. Inloggen kan alleen nog met een sleutel.'],
  steps: ['Let op berichten die u niet verwacht.', 'Controleer uw post en uw bankafschriften.'],
  contactHours: 'elke dag van 8 tot 20 uur',
  dpo: 'Fenna Gegevens, fg@veenbroek.example',
};

const wordsEn = {
  ...commonFields,
  whatHappened: 'Somebody used a hijacked account to open case files for four hours.',
  whoMayHaveIt: 'We do not know yet who it was.',
  consequences: ['Somebody may pretend to be you or try to scam you.'],
  measures: ['The account is closed off. Signing in now takes a security key.'],
  steps: ['Watch out for messages that you do not expect.', 'Check your post and your bank.'],
  contactHours: 'every day from 8 to 20',
  dpo: 'Fenna Gegevens, fg@veenbroek.example',
};

const few = {
  nl: ['naam', 'contactgegevens', 'geboortedatum'],
  en: ['name', 'contact details', 'date of birth'],
};

/** The next day: texts in two languages, approved by another, sent by the municipality itself. */
export async function tellResidents(it: ZaakstroomCase): Promise<ResidentCampaigns> {
  const { stage, at } = it;
  await stage.advanceTo(at('13:00', 1));
  const social = [await draft(it, 'nl', wordsNl), await draft(it, 'en', wordsEn)];
  const others = [
    await draft(it, 'nl', { ...wordsNl, categories: few.nl }),
    await draft(it, 'en', { ...wordsEn, categories: few.en }),
  ];
  await stage.advanceTo(at('14:00', 1));
  await approve(it, [...social, ...others]);
  await stage.advanceTo(at('15:00', 1));
  return {
    textAndLetter: await send(it, {
      ...{ title: 'Sms en brief aan 640 inwoners', notices: social, channels: ['SMS'] },
      ...{ letters: true, csv: socialCsv(), count: residents.social },
    }),
    letter: await send(it, {
      ...{ title: 'Brief aan wie een sms kreeg', notices: social, channels: [] },
      ...{ letters: true, csv: letterCsv(), count: residents.withMobile },
    }),
    mail: await send(it, {
      ...{ title: 'Mail aan 1.290 inwoners', notices: others, channels: ['EMAIL'] },
      ...{ letters: false, csv: mailCsv(), count: residents.others },
    }),
  };
}

interface Notice {
  readonly id: string;
  readonly version: number;
}

async function draft(
  { spokesperson, incidentId, municipalityId }: ZaakstroomCase,
  locale: 'nl' | 'en',
  fields: Readonly<Record<string, unknown>>,
  audience = 'INDIVIDUALS',
): Promise<Notice> {
  const drafted = await spokesperson.ask<{ draftNotice: { notice: Notice } }>(
    documents.draftNotice,
    { input: { incidentId, onBehalfOf: municipalityId, audience, locale, fields } },
  );
  return drafted.draftNotice.notice;
}

async function approve({ guestDecider }: ZaakstroomCase, notices: readonly Notice[]) {
  for (const { id, version } of notices) {
    await guestDecider.ask(documents.approveNotice, { noticeId: id, version });
  }
}

interface Plan {
  readonly title: string;
  readonly notices: readonly Notice[];
  readonly channels: readonly string[];
  readonly letters: boolean;
  readonly csv: string;
  readonly count: number;
}

/** Plans a campaign of the municipality; answers its id. */
export async function plan(
  { spokesperson, incidentId, municipalityId }: ZaakstroomCase,
  { title, notices, channels, letters }: Omit<Plan, 'csv' | 'count'>,
): Promise<string> {
  const planned = await spokesperson.ask<{ planCampaign: { campaign: { id: string } } }>(
    documents.planCampaign,
    {
      input: {
        ...{ incidentId, onBehalfOf: municipalityId, audience: 'INDIVIDUALS', title },
        ...{ noticeIds: notices.map(({ id }) => id), channels, letters },
      },
    },
  );
  return planned.planCampaign.campaign.id;
}

async function send(it: ZaakstroomCase, { csv, count, ...planned }: Plan): Promise<string> {
  const campaignId = await plan(it, planned);
  await it.spokesperson.ask(documents.importAddressees, { campaignId, csv });
  await it.spokesperson.ask(documents.confirmCampaign, { campaignId, addresseeCount: count });
  return campaignId;
}

/** Days two and three: letters to the post, and addresses looked up for the eight who have none. */
export async function postLetters(it: ZaakstroomCase, campaigns: ResidentCampaigns) {
  const { stage, at, spokesperson } = it;
  const { social, withMobile, withoutAddress, found } = residents;
  const posted = (campaignId: string, count: number) =>
    spokesperson.ask(documents.recordLettersPosted, { campaignId, count, at: stage.now() });
  const { textAndLetter, letter } = campaigns;
  await stage.advanceTo(at('09:00', 2));
  await spokesperson.ask(documents.requestAddressLookUp, { campaignId: textAndLetter });
  await stage.advanceTo(at('17:00', 2));
  await posted(letter, withMobile);
  await posted(textAndLetter, social - withMobile - withoutAddress);
  await stage.advanceTo(at('11:00', 3));
  const rows = await spokesperson.ask<{
    addressees: { nodes: readonly { id: string; row: number }[] };
  }>(documents.addressees, { campaignId: textAndLetter, state: 'ADDRESS_LOOK_UP' });
  for (const [position, { id, row: number }] of rows.addressees.nodes.entries()) {
    const postalAddress =
      position < found ? `Verzonnenlaan ${String(number)}\n0000 BB Veenbroek` : null;
    await spokesperson.ask(documents.recordAddress, {
      ...{ campaignId: textAndLetter, addresseeId: id, postalAddress },
    });
  }
  await stage.advanceTo(at('17:00', 3));
  await posted(textAndLetter, found);
}

/** Day four, GDPR Art. 34(3)(c): for the three whom nothing reached. */
export async function publishForTheRest(it: ZaakstroomCase, { textAndLetter }: ResidentCampaigns) {
  const { stage, at, spokesperson } = it;
  await stage.advanceTo(at('09:00', 4));
  const notice = await draft(it, 'nl', wordsNl, 'PUBLIC');
  await approve(it, [notice]);
  await spokesperson.ask(documents.publishPublicNotice, {
    ...{ campaignId: textAndLetter, noticeId: notice.id, at: stage.now() },
    where: 'Huis-aan-huisblad De Veenbode en de balie van het gemeentehuis',
    reason: 'Van drie mensen is na navraag geen adres gevonden.',
  });
}
