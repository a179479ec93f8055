import { Checkbox, TextInput } from '@mantine/core';
import type { Form, FormValues } from '../../forms/command-form.tsx';
import type { Role } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

export const roles = [
  'REPORTER',
  'HANDLER',
  'DECIDER',
  'DPO',
  'MANAGER',
  'COMMUNICATIONS',
  'COUNSEL',
  'AUDITOR',
  'ADMINISTRATOR',
  'GUEST',
] as const satisfies readonly Role[];

export type RolesDraft = {
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly endsOn: string;
};

export function grantOf({ roles: chosen, purpose, endsOn }: RolesDraft) {
  return chosen.includes('AUDITOR') && endsOn !== '' ? { purpose, endsOn } : null;
}

interface UserRolesProps<F extends RolesDraft & FormValues> {
  readonly form: Form<F>;
  /** Roles that this kind of account cannot have. */
  readonly without?: readonly Role[];
}

/** The roles, and for an auditor the purpose and the end. */
export function UserRoles<F extends RolesDraft & FormValues>({
  form,
  without = [],
}: UserRolesProps<F>) {
  const { t, word } = useLanguage();
  const offered = roles.filter((role) => !without.includes(role));
  return (
    <>
      <Checkbox.Group label={t('users.roles')} {...form.list('roles')}>
        <div className="lanes">
          {offered.map((role) => (
            <Checkbox key={role} value={role} label={word('Role', role)} />
          ))}
        </div>
      </Checkbox.Group>
      {form.values.roles.includes('AUDITOR') && (
        <>
          <TextInput label={t('audit.purpose')} required {...form.text('purpose')} />
          <TextInput
            label={t('audit.endsOn')}
            description={t('audit.help')}
            type="date"
            maw="16rem"
            required
            {...form.text('endsOn')}
            error={form.refusal('endsOn') ?? form.refusal('auditGrant')}
          />
        </>
      )}
    </>
  );
}
