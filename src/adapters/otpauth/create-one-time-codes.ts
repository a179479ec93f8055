import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { OneTimeCodes } from '../../identity/use-cases/ports.ts';

const stepSeconds = 30;
const secretBytes = 20;
const issuer = 'Meldklok';

/** Apps that clocks drift in are one step off at most. */
const stepsBeside = 1;

export function createOneTimeCodes(): OneTimeCodes {
  return {
    newSecret: () => new Secret({ size: secretBytes }).base32,
    shown(secret, account) {
      const uri = totpOf(secret, account).toString();
      return { uri, qrSvg: renderSVG(uri, { border: 2, pixelSize: 4 }) };
    },
    stepOf(secret, code, now) {
      if (!/^\d{6}$/.test(code)) return null;
      const timestamp = Date.parse(now);
      const delta = totpOf(secret, '').validate({ token: code, timestamp, window: stepsBeside });
      return delta === null ? null : Math.floor(timestamp / 1000 / stepSeconds) + delta;
    },
  };
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: stepSeconds });
}
