/** One of the 41 customers of Pandwijzer: its administration in the copied backup. All are fictitious. */
export interface Customer {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: 'nl' | 'en';
  readonly people: number;
  readonly categories: readonly string[];
}

export const customerCount = 41;
export const tenantCount = 18_400;

const beginnings = ['Ka', 'Lo', 'Mi', 'Ru', 'Se', 'Ti', 'Vo'];
const endings = ['dar', 'fin', 'gel', 'mos', 'nur', 'pel'];
const always = ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'BILLING'];

/** Names and numbers of people all differ, so that one customer's in another's mail would be seen. */
export const customers: readonly Customer[] = Array.from(
  { length: customerCount },
  (_, position) => {
    const beginning = beginnings[position % beginnings.length] ?? '';
    const ending = endings[Math.floor(position / beginnings.length)] ?? '';
    const word = `${beginning}${ending}`;
    return {
      name: `Verhuur ${word} (fictief)`,
      email: `privacy@${word.toLowerCase()}.example`,
      phone: `+4477009004${String(position).padStart(2, '0')}`,
      locale: position % 5 === 4 ? 'en' : 'nl',
      people: position === customerCount - 1 ? 500 : 428 + position,
      categories: [
        ...always,
        ...(position % 3 === 0 ? ['BANK_ACCOUNT'] : []),
        ...(position % 4 === 0 ? ['DEMOGRAPHIC'] : []),
        ...(position % 7 === 0 ? ['FINANCIAL_STATUS'] : []),
      ],
    };
  },
);
