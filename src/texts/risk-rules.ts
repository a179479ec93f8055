import type { Locale, Sentence } from './locale.ts';

interface RuleText extends Sentence {
  readonly article: string;
}

/** Every rule of the proposal: the article it rests on and what it says, in one sentence. */
export const riskRules = {
  DISCLOSURE_EXCLUDED: {
    article: 'GDPR art. 33(1)',
    nl: 'Vastgesteld is dat niemand zonder bevoegdheid de gegevens heeft gekregen.',
    en: 'It is established that nobody without authority obtained the data.',
  },
  UNINTELLIGIBLE_KEY_SAFE: {
    article: 'GDPR art. 33(1), 34(3)(a)',
    nl: 'De gegevens zijn onleesbaar gemaakt en de sleutel is veilig, dus een ander kan er niets mee.',
    en: 'The data were made unintelligible and the key is safe, so that nobody else can read them.',
  },
  KEY_NOT_SAFE: {
    article: 'GDPR art. 34(3)(a)',
    nl: 'De versleuteling telt niet mee, omdat niet vaststaat dat de sleutel veilig is.',
    en: 'Encryption does not count, because the key is not known to be safe.',
  },
  PSEUDONYMISED: {
    article: 'GDPR art. 4(5), 34(1)',
    nl: 'Pseudonimisering verkleint de kans op een hoog risico, maar maakt gegevens niet onleesbaar.',
    en: 'Pseudonymisation lowers the chance of a high risk but does not make data unintelligible.',
  },
  NOT_LINKABLE: {
    article: 'GDPR art. 33(1), recital 26',
    nl: 'De gegevens zijn zonder aanvullende lijst nauwelijks tot een persoon te herleiden.',
    en: 'Without a further list the data can hardly be linked to a person.',
  },
  ALREADY_PUBLIC: {
    article: 'GDPR art. 33(1); EDPB 9/2022',
    nl: 'Dezelfde gegevens waren al openbaar, dus dit lek voegt geen risico toe.',
    en: 'The same data were public before, so that this breach adds no risk.',
  },
  TRUSTED_RECIPIENT_DELETED: {
    article: 'GDPR art. 33(1); EDPB 9/2022, 01/2021 case 09',
    nl: 'De ontvanger is bekend en betrouwbaar en heeft bevestigd dat de gegevens zijn gewist.',
    en: 'The recipient is known and trusted and has confirmed that the data were deleted.',
  },
  PART_OF_ASSURANCE: {
    article: 'GDPR art. 34(1); EDPB 9/2022',
    nl: 'De ontvanger is bekend en óf betrouwbaar óf heeft wissen bevestigd: het risico is kleiner maar niet weg.',
    en: 'The recipient is known and either trusted or has confirmed deletion: the risk is smaller but not gone.',
  },
  PLAIN_DATA_FEW_PEOPLE: {
    article: 'GDPR art. 33(1); EDPB 01/2021 cases 13 and 15',
    nl: 'Door een vergissing kwamen eenvoudige gegevens van weinig mensen bij bekende ontvangers terecht.',
    en: 'By mistake, plain data of few people reached recipients who are known.',
  },
  TELLING_DATA_OUTSIDE_TRUST: {
    article: 'GDPR art. 33(1); EDPB 01/2021 case 16',
    nl: 'Veelzeggende gegevens kwamen bij een ontvanger van wie niet vaststaat dat hij betrouwbaar is en ze wiste.',
    en: 'Telling data reached a recipient who is not established to be trusted and to have deleted them.',
  },
  LARGE_SCALE: {
    article: 'GDPR art. 33(1); EDPB 9/2022 Annex B x; ENISA 2013',
    nl: 'Het gaat om meer dan 100 mensen.',
    en: 'More than 100 people are concerned.',
  },
  CONTROL_LOST: {
    article: 'GDPR art. 33(1), recital 85',
    nl: 'Gegevens zijn of kunnen in handen zijn van iemand die niet aan te spreken is: de controle is verloren.',
    en: 'Data are or may be in hands that cannot be called to account: control over them is lost.',
  },
  EXFILTRATION_NOT_EXCLUDED: {
    article: 'GDPR art. 33(1); EDPB 01/2021 case 01',
    nl: 'Dat iemand de gegevens kreeg is niet uitgesloten, en uitsluiten vraagt bewijs.',
    en: 'That somebody obtained the data is not excluded, and excluding it takes evidence.',
  },
  EXCLUSION_CONTRADICTED: {
    article: 'GDPR art. 33(1); EDPB 9/2022',
    nl: 'Tekenen van misbruik spreken tegen dat niemand de gegevens kreeg; bij twijfel telt het risico.',
    en: 'Signs of misuse contradict that nobody obtained the data; in doubt the risk counts.',
  },
  LONG_UNDETECTED: {
    article: 'GDPR art. 33(1); EDPB 01/2021 case 05',
    nl: 'Het lek bleef lang onopgemerkt, zodat de gegevens als verkregen gelden.',
    en: 'The breach went long unnoticed, so that the data count as obtained.',
  },
  MALICIOUS_EXFILTRATION: {
    article: 'GDPR art. 34(1); EDPB 01/2021 cases 05 and 18',
    nl: 'Iemand met kwade bedoelingen heeft veelzeggende gegevens, of persoonlijke van velen, in grote omvang of al lang.',
    en: 'Somebody with intent has telling data, or personal data of many people, in great detail or for long.',
  },
  TELLING_DATA_LARGE_SCALE: {
    article: 'GDPR art. 34(1), recital 75',
    nl: 'Veelzeggende gegevens van meer dan 100 mensen kunnen in verkeerde handen zijn.',
    en: 'Telling data of more than 100 people may be in the wrong hands.',
  },
  IDENTITY_BLOCKS_LARGE_SCALE: {
    article: 'GDPR art. 34(1), recital 75; EDPB 01/2021 case 11',
    nl: 'Met naam, geboortedatum en adres van meer dan 100 mensen kan identiteitsfraude worden gepleegd.',
    en: 'Name, birth date and address of more than 100 people are fit for identity fraud.',
  },
  IDENTITY_FRAUD: {
    article: 'GDPR art. 34(1), recital 75',
    nl: 'De gegevens zijn geschikt voor identiteitsfraude of betaalfraude.',
    en: 'The data are fit for identity or payment fraud.',
  },
  CREDENTIALS_EXPOSED: {
    article: 'GDPR art. 34(1); EDPB 9/2022 Annex B vi',
    nl: 'Inloggegevens geven toegang tot meer gegevens en worden vaak elders hergebruikt.',
    en: 'Credentials open more data and are often used elsewhere too.',
  },
  FINANCIAL_INSIGHT: {
    article: 'GDPR art. 34(1), recital 75',
    nl: 'De gegevens geven inzicht in iemands financiële positie.',
    en: "The data give insight into a person's financial situation.",
  },
  PORTRAIT_OF_A_LIFE: {
    article: 'GDPR art. 34(1), recital 75',
    nl: 'Zo veel gegevens per persoon tonen iemands dagelijks leven.',
    en: "So much data per person shows somebody's daily life.",
  },
  SPECIAL_DATA: {
    article: 'GDPR art. 9, 10, 34(1)',
    nl: 'Bijzondere of strafrechtelijke gegevens zijn echt onthuld; discriminatie en reputatieschade dreigen.',
    en: 'Special or criminal data are really revealed; discrimination and loss of reputation threaten.',
  },
  SPECIAL_DATA_TRACE: {
    article: 'GDPR art. 9; EDPB 01/2021 case 15',
    nl: 'Er is alleen een spoor van bijzondere gegevens, zonder echt inzicht.',
    en: 'There is only a trace of special data, with no real insight.',
  },
  VULNERABLE_PEOPLE: {
    article: 'GDPR recital 75; EDPB 9/2022',
    nl: 'Er zijn kwetsbare mensen bij, die meer gevaar lopen.',
    en: 'Vulnerable people are among them, who run more danger.',
  },
  VULNERABLE_PEOPLE_FOUND: {
    article: 'GDPR art. 34(1), recital 75; EDPB 9/2022',
    nl: 'Iemand die niet betrouwbaar is of kan blijken, kan mensen vinden voor wie dat gevaarlijk is.',
    en: 'Somebody who is not, or may not be, to be trusted can find people for whom that is dangerous.',
  },
  PATIENTS_SHOWN: {
    article: 'GDPR art. 9, 33(1); EDPB 9/2022 Annex B x',
    nl: 'De gegevens laten zien dat iemand patiënt is, en dat zegt al iets over gezondheid.',
    en: 'The data show that somebody is a patient, which already says something of their health.',
  },
  MISUSE_CONFIRMED: {
    article: 'GDPR art. 33(1), 34(1)',
    nl: 'De gegevens zijn misbruikt: het risico is werkelijkheid geworden.',
    en: 'The data were misused: the risk has become real.',
  },
  MISUSE_POSSIBLE: {
    article: 'GDPR art. 33(1)',
    nl: 'Er zijn tekenen dat de gegevens misbruikt kunnen zijn.',
    en: 'There are signs that the data may have been misused.',
  },
  UNAVAILABLE_SERIOUS: {
    article: 'GDPR art. 34(1); EDPB 01/2021 case 03, 9/2022 Annex B viii',
    nl: 'Dat de gegevens er niet waren had ernstige gevolgen voor mensen, ook al kwamen ze terug.',
    en: 'The lack of the data did people serious harm, even though they came back.',
  },
  UNAVAILABLE_MINOR: {
    article: 'GDPR art. 33(1); EDPB 01/2021 case 02',
    nl: 'Mensen merkten dat de gegevens er een tijd niet waren of moeizaam terugkwamen.',
    en: 'People felt that the data were gone for some time or came back with difficulty.',
  },
  RESTORED_IN_GOOD_TIME: {
    article: 'GDPR art. 33(1); EDPB 01/2021 case 01',
    nl: 'De gegevens waren binnen korte tijd volledig terug uit een goede back-up.',
    en: 'The data were fully back from a proper backup within a short time.',
  },
  NO_EFFECT_ON_PEOPLE: {
    article: 'GDPR art. 33(1); EDPB 9/2022 Annex B iii',
    nl: 'Niemand heeft gemerkt dat de gegevens er niet waren, en er is een exemplaar over.',
    en: 'Nobody felt the lack of the data, and a copy is left.',
  },
  NO_COPY: {
    article: 'GDPR art. 33(1), 4(12); EDPB 9/2022 Annex B iv',
    nl: 'De gegevens zijn geheel of deels verloren: er is geen volledig exemplaar terug.',
    en: 'The data are lost in whole or in part: no full copy is back.',
  },
  ALTERED_AND_USED: {
    article: 'GDPR art. 33(1), 4(12)',
    nl: 'Gegevens zijn veranderd en mogelijk zo gebruikt voordat ze werden hersteld.',
    en: 'Data were altered and perhaps used like that before they were put right.',
  },
  ALTERED_FOR_GOOD: {
    article: 'GDPR art. 33(1), 34(1), 4(12)',
    nl: 'Gegevens zijn veranderd en niet meer te herstellen.',
    en: 'Data were altered and cannot be put right.',
  },
  HIGH_RISK_REMOVED: {
    article: 'GDPR art. 34(3)(b)',
    nl: 'Maatregelen achteraf zorgen dat het hoge risico zich waarschijnlijk niet meer voordoet.',
    en: 'Measures taken afterwards make the high risk unlikely to materialise.',
  },
  UAVG_42: {
    article: 'UAVG art. 42',
    nl: 'Een financiële onderneming in de zin van de Wft is van artikel 34 AVG uitgezonderd; het voorstel verandert hierdoor niet.',
    en: 'A financial undertaking under the Dutch Wft is exempt from GDPR art. 34; this does not change the proposal.',
  },
  FACTS_MISSING: {
    article: 'GDPR art. 33(1), 33(4), 34(1)',
    nl: 'Feiten die de uitkomst kunnen veranderen zijn nog niet bekend.',
    en: 'Facts that could change the outcome are not yet known.',
  },
  NO_RISK_FOUND: {
    article: 'GDPR art. 33(1)',
    nl: 'Uit de feiten volgt geen risico voor mensen.',
    en: 'No risk to people follows from the facts.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;

export type RiskRule = keyof typeof riskRules;

export function riskRuleText(rule: RiskRule, locale: Locale): string {
  return riskRules[rule][locale];
}
