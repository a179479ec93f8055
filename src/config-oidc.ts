import { createPrivateKey } from 'node:crypto';
import type { Reader } from './config-reader.ts';
import { roles as everyRole, type Role } from './identity/actor.ts';
import type { RoleMap } from './identity/single-sign-on.ts';

export interface OidcConfig {
  readonly settings: {
    readonly issuer: string;
    readonly clientId: string;
    readonly proof:
      | { readonly kind: 'SECRET'; readonly secret: string }
      | { readonly kind: 'PRIVATE_KEY'; readonly pem: string };
    readonly scopes: string;
    readonly roleClaim: string;
  };
  readonly roleMap: RoleMap;
  /** The organisation's own people have no other way in. */
  readonly only: boolean;
}

const exampleRoles = '{"privacyteam":["HANDLER"],"fg":["DPO"]}';

/** Single sign-on is on when an issuer is given. */
export function readOidc(read: Reader): OidcConfig | null {
  const issuer = read.text('OIDC_ISSUER');
  const names = [
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_PRIVATE_KEY',
    'OIDC_ROLES',
    'OIDC_ONLY',
  ];
  if (issuer === null) {
    const other = names.find((name) => read.text(name) !== null);
    if (other !== undefined) read.problem('NEEDED_WITH', 'OIDC_ISSUER', { with: other });
    return null;
  }
  if (!isIssuer(issuer)) read.problem('OIDC_ISSUER_NOT_VALID', 'OIDC_ISSUER');
  const clientId = read.text('OIDC_CLIENT_ID');
  if (clientId === null) read.problem('NEEDED_WITH', 'OIDC_CLIENT_ID', { with: 'OIDC_ISSUER' });
  return {
    settings: {
      issuer,
      clientId: clientId ?? '',
      proof: readProof(read),
      scopes: read.text('OIDC_SCOPES') ?? 'openid email profile',
      roleClaim: read.text('OIDC_ROLE_CLAIM') ?? 'groups',
    },
    roleMap: readRoleMap(read),
    only: readOnly(read),
  };
}

function readOnly(read: Reader): boolean {
  const text = read.text('OIDC_ONLY') ?? 'no';
  if (text !== 'yes' && text !== 'no') read.problem('OIDC_ONLY_NOT_VALID', 'OIDC_ONLY');
  return text === 'yes';
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return bare && url.protocol === 'https:';
}

function readProof(read: Reader): OidcConfig['settings']['proof'] {
  const secret = read.text('OIDC_CLIENT_SECRET');
  const pem = read.text('OIDC_PRIVATE_KEY');
  if ((secret === null) === (pem === null)) {
    read.problem('OIDC_PROOF_NEEDED', 'OIDC_CLIENT_SECRET');
  }
  if (pem !== null && !isP256(pem)) read.problem('OIDC_PRIVATE_KEY_NOT_VALID', 'OIDC_PRIVATE_KEY');
  return pem === null ? { kind: 'SECRET', secret: secret ?? '' } : { kind: 'PRIVATE_KEY', pem };
}

function isP256(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

function readRoleMap(read: Reader): RoleMap {
  const map = parsed(read.text('OIDC_ROLES') ?? '');
  if (map === undefined) {
    read.problem('OIDC_ROLES_NOT_VALID', 'OIDC_ROLES', { example: exampleRoles });
  }
  return map ?? {};
}

function parsed(text: string): RoleMap | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const entries = Object.entries(json);
  return entries.length > 0 && entries.every((entry) => areRoles(entry[1]))
    ? Object.fromEntries(entries)
    : undefined;
}

function areRoles(value: unknown): value is readonly Role[] {
  const given: readonly string[] = everyRole.filter(
    (role) => role !== 'GUEST' && role !== 'AUDITOR',
  );
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((role) => typeof role === 'string' && given.includes(role))
  );
}
