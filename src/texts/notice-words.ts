import type { Locale } from './locale.ts';

/** Words by which the linter recognises a part of a notice, or a manner that it warns of. */
export interface NoticeWords {
  readonly date: RegExp;
  readonly consequences: RegExp;
  readonly measures: RegExp;
  readonly steps: RegExp;
  readonly hours: RegExp;
  readonly dpo: RegExp;
  readonly minimising: RegExp;
  readonly noEvidence: RegExp;
  readonly checked: RegExp;
  readonly marketing: RegExp;
  readonly disclaimer: RegExp;
  readonly dataRequest: RegExp;
  readonly judgesForController: RegExp;
  readonly criminalsPromise: RegExp;
  readonly certainSince: RegExp;
  readonly nextUpdate: RegExp;
  readonly recallSteps: RegExp;
}

export const noticeWords: Readonly<Record<Locale, NoticeWords>> = {
  nl: {
    date: /\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/i,
    consequences:
      /gevolg|kan dit (voor u )?betekenen|misbruik|oplicht|phishing|valse (mail|bericht|telefoon)|identiteitsfraude|zich als u voordoe/i,
    measures:
      /maatregel|hebben (wij|we) (gedaan|direct|meteen)|gestopt|beveiligd|afgesloten|hersteld/i,
    steps:
      /kunt u (nu|zelf)? ?doen|u kunt (nu|zelf)|verander |wijzig |controleer |klik niet|let op /i,
    hours: /bereikbaar|\b\d{1,2}([.:]\d{2})?( uur)? (tot|en) \d{1,2}\b|dag en nacht/i,
    dpo: /functionaris (voor )?gegevensbescherming|\bFG\b/i,
    minimising:
      /\b(slechts|gelukkig|zeer beperkt|mogelijk mogelijk|geen reden tot (zorg|paniek)|nemen (uw )?(privacy|veiligheid|beveiliging) (zeer|heel|erg)? ?serieus)\b/i,
    noEvidence: /geen (enkele )?(aanwijzing|bewijs|reden om aan te nemen)/i,
    checked: /onderzocht|logbestand|gecontroleerd|doorzocht|nagegaan/i,
    marketing: /\b(aanbieding|korting|nieuwsbrief|webinar|actiecode|profiteer)\w*/i,
    disclaimer:
      /geen rechten (worden )?(ontleen|ontleend)|niet aansprakelijk|zonder erkenning van|disclaimer/i,
    dataRequest:
      /(stuur|mail|geef|vul)( ons)?( hier)? (uw|je) (wachtwoord|bsn|burgerservicenummer|pincode|rekeningnummer|gegevens|kopie)|log (hier )?in via/i,
    judgesForController:
      /(hoeft|hoeven) (u )?(dit )?niet te melden|geen (hoog )?risico|niet meldplichtig|u bent (zelf )?(aansprakelijk|verantwoordelijk voor de schade)/i,
    criminalsPromise:
      /(daders?|criminelen|hackers?) (heeft|hebben) .{0,40}(verwijderd|gewist|vernietigd)/i,
    certainSince: /zeker sinds/i,
    nextUpdate: /volgende? (bericht|update)/i,
    recallSteps: /verwijder|wis /i,
  },
  en: {
    date: /\b\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b/i,
    consequences:
      /consequence|could this mean|misuse|scam|phishing|fake (mail|message|call)|identity (fraud|theft)|pretend to be you/i,
    measures: /\bmeasures?\b|we have done|stopped|secured|closed off|repaired|have blocked/i,
    steps: /you can do|you can now|change your|check your|do not click|watch out/i,
    hours:
      /\bopen(:| from| on| between)|\b\d{1,2}([.:]\d{2})? ?(am|pm)? ?(to|until|and) \d{1,2}\b|reach us|day and night/i,
    dpo: /data protection officer|\bDPO\b/i,
    minimising:
      /\b(only a (small|few|limited)|merely|fortunately|very limited|no (cause|reason) for (concern|alarm)|take (your )?(privacy|security) (very )?seriously)\b/i,
    noEvidence: /no (evidence|indication|reason to believe)/i,
    checked: /examined|log files|checked|searched|investigated/i,
    marketing: /\b(special offer|discount|newsletter|webinar|promo code)\w*/i,
    disclaimer: /no rights (can|may) be derived|not liable|without admission|disclaimer/i,
    dataRequest:
      /(send|reply with|give|enter)( us)? your (password|social security|pin|bank|details|data|copy)|log in (here )?(via|at)/i,
    judgesForController:
      /(need not|do not (need|have) to) (notify|report)|no (high )?risk\b|not notifiable|you are (liable|responsible for the damage)/i,
    criminalsPromise:
      /(attackers?|criminals?|hackers?) (has|have) .{0,40}(deleted|erased|destroyed)/i,
    certainSince: /certain since/i,
    nextUpdate: /next (message|update)/i,
    recallSteps: /delete|erase/i,
  },
};
