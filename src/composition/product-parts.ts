import type { KeyObject } from 'node:crypto';
import type { Channel } from '../channels/channel.ts';
import type { ChannelKind } from '../channels/message.ts';
import type { Role } from '../identity/actor.ts';
import type { Instant } from '../shared/instant.ts';
import type { Store } from '../store/collection.ts';
import type { IntakeLimitTable } from '../adapters/http/intake-limits.ts';
import type { Log } from '../adapters/http/logger.ts';
import type { SsoSettings } from '../adapters/oidc/create-sso-provider.ts';
import type { RoleMap } from '../identity/single-sign-on.ts';
import type { WebhookCallerSettings } from '../adapters/webhook/create-webhook-caller.ts';

export interface SsoParts {
  readonly settings: Omit<SsoSettings, 'redirectUri'>;
  readonly roleMap: RoleMap;
  readonly only?: boolean;
}

/** What the product is put together from; a test gives its own clock and its own channels. */
export interface ProductParts {
  readonly store: Store;
  readonly keys: { readonly masterKey: Uint8Array; readonly signingKey: KeyObject };
  readonly now: () => Instant;
  /** One per kind; `preview` where none is configured. */
  readonly channels: Readonly<Record<ChannelKind, Channel>>;
  readonly publicUrl: string;
  /** Of one's own in front, one behind the other; 1 by default. */
  readonly proxies?: number;
  /** Signs callbacks; null: callbacks are refused. */
  readonly twilioAuthToken: string | null;
  readonly checkpointMail: readonly string[];
  readonly replyTo: string | null;
  readonly demo: boolean;
  /** Who must have a second factor where an organisation never chose; nobody when it is not there. */
  readonly secondFactorRolesAtFirst?: readonly Role[];
  readonly log: Log;
  /** Folder of the built screens; null: none. */
  readonly webDir: string | null;
  readonly requestsPerMinuteMax?: number;
  /** What webhooks may call; public addresses over https only when it is not there. */
  readonly webhooks?: WebhookCallerSettings;
  /** Where the organisation's own people sign in; not there: with a password. */
  readonly sso?: SsoParts;
  readonly intakeLimits?: Partial<IntakeLimitTable>;
}
