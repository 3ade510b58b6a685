import type { JSX } from 'preact';
import { isPrivateKey } from '../../utils/roll-out/chromium-id';
import { STORES } from '../../utils/roll-out/stores';
import { ICT_FIELDS, type IctFaults, type IctField, type IctForm } from '../../utils/team/ict-form';
import { useTeamMessages } from './context';
import { IctText } from './IctText';
import { OneOf } from './OneOf';

/** Where Kring comes from in each browser. */
export function IctPackage({
  form,
  began,
  faults,
  onChange,
  onFault,
}: {
  readonly form: IctForm;
  /** As it was before anybody typed. */
  readonly began: IctForm;
  readonly faults: IctFaults;
  readonly onChange: (changed: Partial<IctForm>) => void;
  readonly onFault: (field: IctField, fault: IctFaults[IctField]) => void;
}): JSX.Element {
  const t = useTeamMessages().ict;
  const type = (field: IctField, text: string): void => {
    // A secret is not to stand in a field, not even for a moment: it can end up anywhere.
    const secret = isPrivateKey(text);
    onChange({ [field]: secret ? '' : text });
    onFault(field, secret ? 'privateKey' : undefined);
  };
  return (
    <>
      <OneOf
        title={t.from}
        hint={t.fromHint}
        choices={t.froms}
        chosen={form.from}
        name="ict-from"
        onChoose={(from) => onChange({ from })}
      />
      {ICT_FIELDS[form.from].map((field) => (
        <IctText
          key={field}
          field={field}
          value={form[field]}
          known={began[field] !== '' && form[field] === began[field]}
          fault={faults[field]}
          onType={(text) => type(field, text)}
        >
          {field === 'firefoxUrl' && form.from === 'store' && (
            <p class="hint">
              {t.firefoxStore} <code>{STORES.firefox}</code>
            </p>
          )}
        </IctText>
      ))}
    </>
  );
}
