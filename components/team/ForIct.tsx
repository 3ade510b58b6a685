import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '../../utils/export/save';
import { PATHS } from '../../utils/roll-out/paths';
import { newIctForm, readIctForm, type IctFaults, type IctField } from '../../utils/team/ict-form';
import { zipForIct } from '../../utils/team/zip-for-ict';
import { focusTest } from '../focus';
import { useTeam, useTeamMessages } from './context';
import { IctPackage } from './IctPackage';
import { IctWarnings } from './IctWarnings';
import { OneOf } from './OneOf';

/** Makes the files with which ICT gives this profile to everybody. Content only: nothing of talks or use (R17, R18). */
export function ForIct(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().ict;
  const [began] = useState(thisKring);
  // ICT locked this profile: files made again do not loosen that by themselves.
  const [form, setForm] = useState({ ...began, profileLocked: team.state.value?.from === 'locked' });
  const [faults, setFaults] = useState<IctFaults>({});
  const [said, setSaid] = useState('');
  const outcome = useRef<HTMLParagraphElement>(null);
  // In a small window it comes below the edge.
  useEffect(() => {
    if (said && said !== t.making) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [said, t]);

  const fault = (field: IctField, next: IctFaults[IctField]): void =>
    setFaults(({ [field]: _, ...others }) => ({ ...withoutEmpty(others), ...(next && { [field]: next }) }));

  const make = async (): Promise<void> => {
    setSaid(t.making);
    try {
      const read = await readIctForm(form, team.profile.value);
      if ('faults' in read) {
        setFaults(read.faults);
        setSaid('');
        const [first] = Object.keys(read.faults);
        focusTest(`ict-${first}`);
        return;
      }
      setFaults({});
      const file = zipForIct(read.rollOut);
      saveFile(file, file.name);
      setSaid(t.made(file.name, PATHS.readme));
    } catch {
      setSaid(t.notMade);
    }
  };

  return (
    <form
      class="for-ict"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{t.zip}</p>
      <p>{t.holdsNot}</p>
      <IctWarnings />
      <IctPackage
        form={form}
        began={began}
        faults={faults}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
        onFault={fault}
      />
      <OneOf
        title={t.teams}
        hint={t.teamsHint}
        choices={{ yes: t.teamsMay.yes, no: t.teamsMay.no }}
        chosen={form.profileLocked ? 'no' : 'yes'}
        name="ict-teams"
        onChoose={(chosen) => setForm((before) => ({ ...before, profileLocked: chosen === 'no' }))}
      />
      <button type="submit" class="main">
        {t.make}
      </button>
      <p ref={outcome} role="status" class={said ? 'outcome' : ''} data-testid="ict-said">
        {said}
      </p>
    </form>
  );
}

/** Without what was said of fields with nothing in them: what is typed now in another may be enough. */
function withoutEmpty(faults: IctFaults): IctFaults {
  return Object.fromEntries(
    Object.entries(faults).filter(([, fault]) => !['nothing', 'noId', 'noAddress'].includes(fault)),
  );
}

/** The form with what this Kring knows of its own package. */
function thisKring(): ReturnType<typeof newIctForm> {
  const { update_url: updateUrl } = browser.runtime.getManifest() as { update_url?: string };
  return newIctForm(browser.runtime.id, updateUrl);
}
