import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMIT_NAMES } from '../../utils/profile/settings';
import { decider } from '../../utils/team/decider';
import { PROMPT_SETTINGS, REPORT_SETTINGS, WORD_SETTINGS } from '../../utils/team/shown-settings';
import { useWide } from '../use-wide';
import { Choices } from './Choices';
import { ClientWordChoice } from './ClientWordChoice';
import { useTeam, useTeamMessages } from './context';
import { Count } from './Count';
import { Decided } from './Decided';
import { Dossier } from './Dossier';
import { ForIct } from './ForIct';
import { HiddenParts } from './HiddenParts';
import { PolicyProblems } from './PolicyProblems';
import { Preview } from './Preview';
import { PreviewDialog } from './PreviewDialog';
import { Prompts } from './Prompts';
import { Sets } from './Sets';
import { Share } from './Share';
import { TextSetting } from './TextSetting';

/** Room for the page and a panel of 360 px beside it; the same width as in options.css. */
const WIDE = '(min-width: 1100px)';

/** In the order in which a team lead makes a profile. */
const SECTIONS = [
  'dossier',
  'questions',
  'words',
  'report',
  'prompts',
  'limits',
  'share',
  'ict',
  'count',
] as const;

/** The team lead's page: makes, tries and shares a profile. Nothing of anybody's talks or use is here (R29). */
export function TeamPage(): JSX.Element | null {
  const team = useTeam();
  const t = useTeamMessages();
  const wide = useWide(WIDE);
  const [looking, setLooking] = useState(false);
  const look = useRef<HTMLButtonElement>(null);
  const state = team.state.value;
  const language = state?.inForce.settings.language;
  useEffect(() => {
    if (!language) return;
    document.documentElement.lang = language;
    document.title = t.page.title;
  }, [language]);
  if (!state) return null;
  const profile = team.profile.value;
  const fixed = decider(state) !== null;
  return (
    <>
      <header class="row bar" aria-label={t.page.title}>
        <SaveState />
        {!wide && (
          <button type="button" ref={look} data-testid="look" onClick={() => setLooking(true)}>
            {t.preview.open}
          </button>
        )}
      </header>
      {team.save.value === 'failed' && (
        <div class="notice strong" role="alert">
          <p>{t.page.failed}</p>
          <button type="button" onClick={() => team.change((same) => same)}>
            {t.page.again}
          </button>
        </div>
      )}
      <div class="team">
        <main aria-labelledby="team-title">
          <h1 id="team-title">{t.page.title}</h1>
          <p class="profile-name" data-testid="profile-name">
            {profile.name}
          </p>
          <p>{t.page.what}</p>
          <p>
            <strong>{t.page.nobody}</strong>
          </p>
          <nav class="contents" aria-label={t.page.contents}>
            {SECTIONS.map((name) => (
              <a key={name} href={`#${name}`}>
                {t.page.sections[name]}
              </a>
            ))}
          </nav>
          <Decided />
          <PolicyProblems />
          <fieldset class="parts" disabled={fixed}>
            <TextSetting
              label={t.page.name}
              hint={t.page.nameHint}
              empty={t.page.nameEmpty}
              value={profile.name}
              testId="name"
              onSave={(name) => team.change((before) => ({ ...before, name }))}
            />
            <TextSetting
              label={t.page.help}
              hint={t.page.helpHint}
              value={profile.help ?? ''}
              testId="help"
              onSave={(help) =>
                team.change(({ help: _, ...before }) => (help ? { ...before, help } : before))
              }
            />
          </fieldset>
          <Section name="dossier">
            <Dossier />
          </Section>
          <Section name="questions">
            <Sets />
          </Section>
          <fieldset class="parts" disabled={fixed}>
            <Section name="words">
              <ClientWordChoice />
              <Choices names={WORD_SETTINGS} />
            </Section>
            <Section name="report">
              <Choices names={REPORT_SETTINGS} />
            </Section>
            <Section name="prompts">
              <Choices names={PROMPT_SETTINGS} />
              <Prompts />
            </Section>
            <Section name="limits">
              <Choices names={LIMIT_NAMES} />
              <HiddenParts />
            </Section>
          </fieldset>
          <Section name="share">
            <Share />
          </Section>
          <Section name="ict">
            <ForIct />
          </Section>
          <Count />
        </main>
        {wide && (
          <aside aria-labelledby="preview-title">
            <h2 id="preview-title">{t.preview.title}</h2>
            <Preview />
          </aside>
        )}
      </div>
      {!wide && looking && (
        <PreviewDialog
          onClose={() => {
            setLooking(false);
            look.current?.focus();
          }}
        />
      )}
    </>
  );
}

function Section({
  name,
  children,
}: {
  /** `count` is a section of its own: no profile and nobody who gives one decides about it. */
  readonly name: Exclude<(typeof SECTIONS)[number], 'count'>;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { page: t, ict } = useTeamMessages();
  const state = useTeam().state.value;
  const isSet = state && decider(state) === 'organisation';
  return (
    <section aria-labelledby={name}>
      <h2 id={name} tabIndex={-1}>
        {t.sections[name]}
      </h2>
      {isSet && (name === 'share' || name === 'ict') ? (
        <p class="intro">{ict.intro[name]}</p>
      ) : (
        <>
          <p class="intro">{t.intro[name]}</p>
          {isSet && <p class="hint source">{ict.set}</p>}
        </>
      )}
      {children}
    </section>
  );
}

function SaveState(): JSX.Element {
  const { save } = useTeam();
  const t = useTeamMessages().page.save;
  return (
    <span class="status" role="status" data-testid="save" data-kind={save.value}>
      {t[save.value]}
    </span>
  );
}
