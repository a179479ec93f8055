import { expect } from 'chai';
import { SegmentedMessage } from 'sms-segments-calculator';
import {
  escalationMessage,
  readSmsAnswer,
  smsCharsMax,
  takenReply,
  type MessageFacts,
} from '../../../src/escalation/escalation-message.ts';
import { addMs, hourMs, minuteMs } from '../../../src/shared/instant.ts';
import { locales } from '../../../src/texts/locale.ts';
import { instant } from './escalation-world.ts';

const dueAt = instant('2026-11-23T13:05:00Z');
const facts: MessageFacts = {
  page: { reason: 'H24', at: addMs(dueAt, -24 * hourMs), dueAt },
  reference: 'MK-2026-7F3KQ',
  label: { nl: 'melding AVG art. 33', en: 'filing GDPR art. 33' },
  zone: 'Europe/Amsterdam',
  code: '4821',
  drill: false,
  locale: 'nl',
  link: 'https://meldklok.example/take/abc',
};
const reasons = [
  'H24',
  'H8',
  'START',
  'P75',
  'DUE',
  'OVERDUE_312',
  'PROMISE_OVER',
  'WAKE_UP_DIFFERED',
];

describe('the text of an alarm', () => {
  it('says why, which case, what, how long still, until when with the zone, and how to take it', () => {
    expect(escalationMessage('SMS', facts).text).to.equal(
      'MK-2026-7F3KQ: melding AVG art. 33, nog 24 uur, uiterlijk 2026-11-23 14:05 UTC+01:00. Antwoord OK 4821 om over te nemen.',
    );
    const { subject, text } = escalationMessage('EMAIL', { ...facts, locale: 'en' });
    expect(subject).to.equal('MK-2026-7F3KQ: filing GDPR art. 33, 24 hours left');
    for (const part of [
      'MK-2026-7F3KQ',
      'filing GDPR art. 33',
      '24 hours left',
      'Monday 23 November 2026 at 14:05 (UTC+01:00), Europe/Amsterdam',
      'the deadline is 24 hours away or less',
      facts.link,
      'OK 4821',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('is one GSM-7 segment in every language, for every reason, also in a drill', () => {
    const label = {
      nl: 'vroegtijdige waarschuwing Cbw, één coördinatie',
      en: 'early warning – “NIS2” art. 23(4)(a)',
    };
    for (const locale of locales) {
      for (const reason of reasons) {
        for (const leftMs of [71 * hourMs + 59 * minuteMs, 0, -312 * hourMs]) {
          const page = { reason, dueAt, at: addMs(dueAt, -leftMs) };
          const code = '482193';
          const { text } = escalationMessage('SMS', {
            ...facts,
            page,
            label,
            code,
            locale,
            drill: true,
          });
          const segments = new SegmentedMessage(text);
          expect(segments.encodingName, text).to.equal('GSM-7');
          expect(segments.segmentsCount, text).to.equal(1);
          expect(text).to.include(facts.reference).and.to.include('OK 482193');
        }
      }
    }
  });

  it('keeps to one segment when the label is long, without losing the case, the moment or the code', () => {
    const label = { nl: 'x'.repeat(300), en: 'x'.repeat(300) };
    const { text } = escalationMessage('SMS', { ...facts, label });
    expect(text.length).to.be.at.most(smsCharsMax);
    expect(text).to.match(/^MK-2026-7F3KQ: een termijn, .*14:05 UTC\+01:00.*OK 4821/);
  });

  it('leaves no placeholder open', () => {
    for (const locale of locales) {
      for (const reason of reasons) {
        for (const kind of ['SMS', 'EMAIL'] as const) {
          const page = { ...facts.page, reason };
          const { subject, text } = escalationMessage(kind, {
            ...facts,
            page,
            locale,
            drill: true,
          });
          expect(`${subject ?? ''}${text}`).not.to.match(/[{}]/);
        }
      }
    }
  });

  for (const [leftMs, nl, en] of [
    [24 * hourMs - 400, 'nog 24 uur', '24 hours left'],
    [7.5 * hourMs, 'nog 7 uur 30 min', '7 hours 30 min left'],
    [hourMs, 'nog 1 uur', '1 hour left'],
    [5 * minuteMs, 'nog 5 min', '5 min left'],
    [71 * hourMs, 'nog 71 uur', '71 hours left'],
    [100 * hourMs, 'nog 4 dagen 4 uur', '4 days 4 hours left'],
    [200, 'moet NU', 'is due NOW'],
    [-3 * hourMs - 200, 'is 3 uur TE LAAT', 'is 3 hours OVERDUE'],
  ] as const) {
    it(`says "${en}"`, () => {
      const page = { ...facts.page, at: addMs(dueAt, -leftMs) };
      expect(escalationMessage('SMS', { ...facts, page }).text).to.include(nl);
      expect(escalationMessage('SMS', { ...facts, page, locale: 'en' }).text).to.include(en);
    });
  }
});

describe('an answer by SMS', () => {
  for (const [text, answer] of [
    ['OK 4821', { code: '4821', minutes: null }],
    ['ok4821', { code: '4821', minutes: null }],
    [' Ok: 4821. ', { code: '4821', minutes: null }],
    ['4821', { code: '4821', minutes: null }],
    ['OK 482193 90', { code: '482193', minutes: 90 }],
    ['OK', undefined],
    ['OK 48213', undefined],
    ['not OK 4821', undefined],
    ['STOP', undefined],
    ['OK 4821 please', undefined],
    ['4'.repeat(10_000), undefined],
  ] as const) {
    it(`reads ${text.slice(0, 20)}`, () => {
      expect(readSmsAnswer(text)).to.deep.equal(answer);
    });
  }

  it('is answered in one segment', () => {
    for (const locale of locales) {
      for (const quietUntil of [dueAt, null]) {
        const text = takenReply({ ...facts, locale, quietUntil });
        expect(new SegmentedMessage(text).segmentsCount, text).to.equal(1);
        expect(new SegmentedMessage(text).encodingName).to.equal('GSM-7');
      }
    }
  });
});
