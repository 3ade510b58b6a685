import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TeamMessages } from '../../utils/i18n/messages';
import { teamMessagesIn } from '../../utils/i18n/team';
import { send } from '../../utils/messages/client';
import type { Input, PointState } from '../../utils/messages/protocol';
import { isPointedAt } from '../../utils/point/pointing';

type What = Input<'point.do'>['what'];
type Texts = TeamMessages['point'];
interface StepProps {
  readonly now: PointState;
  readonly t: Texts;
  readonly act: (what: What) => void;
}

/** Takes a team lead through the pointing, one sentence at a time. */
export function Guide(props: {
  readonly state: ReadonlySignal<PointState | null | undefined>;
  readonly refresh: () => Promise<void>;
}): JSX.Element | null {
  const now = props.state.value;
  const isSilent = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { point: t } = teamMessagesIn(now?.language ?? 'nl');
  const step = now?.step;

  useEffect(() => {
    document.documentElement.lang = now?.language ?? 'nl';
  }, [now?.language]);
  // The next sentence is read aloud, and Tab goes on from it.
  useEffect(() => heading.current?.focus(), [step]);
  useEffect(() => {
    // Back from the page the keyboard is nowhere.
    const onFocus = (): void => {
      if (document.activeElement === document.body) heading.current?.focus();
    };
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  const canRest = step !== undefined && isPointedAt(step) && now?.resting === false;
  useEffect(() => {
    // As in the page.
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && canRest)
        void send('point.do', { what: 'rest' }).then(props.refresh, () => undefined);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [canRest]);

  if (now === undefined) return null;
  if (now === null || step === undefined)
    return (
      <main class="guide">
        <h1>{t.title}</h1>
        <p>{t.gone}</p>
      </main>
    );

  const ask = async (asked: Promise<void>): Promise<void> => {
    isSilent.value = false;
    await asked.then(props.refresh).catch(() => (isSilent.value = true));
  };
  const act = (what: What): void => void ask(send('point.do', { what }));

  return (
    <main class="guide" data-testid="guide" data-step={step}>
      <header class="row bar">
        <h1>{t.title}</h1>
        <span class="status" />
        <button type="button" class="quiet" data-testid="aside" onClick={() => act('aside')}>
          {t.aside}
        </button>
        {step !== 'done' && (
          <button type="button" class="quiet" data-testid="stop" onClick={() => act('stop')}>
            {t.stop}
          </button>
        )}
      </header>
      <h2 class="spoken" tabIndex={-1} ref={heading}>
        {t.step[step]}
      </h2>
      <p class="hint">{t.hint[step]}</p>
      <div role="status">
        {now.problem && (
          <p class="notice" data-testid="problem">
            {t.problem[now.problem]}
          </p>
        )}
        {isSilent.value && <p class="notice">{t.silent}</p>}
      </div>
      {isPointedAt(step) && <Pointing now={now} t={t} act={act} />}
      {step === 'other' && (
        <p class="row">
          <button type="button" class="main" data-testid="here" onClick={() => act('here')}>
            {t.here}
          </button>
        </p>
      )}
      {(step === 'names' || step === 'keep') && <Kept now={now} t={t} />}
      {step === 'names' && (
        <p class="row">
          <button type="button" data-testid="no-name" onClick={() => act('clean')}>
            {t.noName}
          </button>
          <button type="button" data-testid="a-name" onClick={() => act('name')}>
            {t.aName}
          </button>
        </p>
      )}
      {step === 'keep' && (
        <Keep now={now} t={t} act={act} save={(name) => void ask(send('point.save', { name }))} />
      )}
      {step === 'done' && (
        <>
          <p data-testid="saved">{t.saved(now.saved ?? '')}</p>
          <p class="row">
            <button type="button" class="main" data-testid="close" onClick={() => act('stop')}>
              {t.close}
            </button>
            <button type="button" data-testid="more" onClick={() => act('again')}>
              {t.more}
            </button>
            <button type="button" data-testid="team" onClick={() => act('team')}>
              {t.team}
            </button>
          </p>
        </>
      )}
      {step !== 'done' && step !== 'field' && (
        <p class="worker">
          <button type="button" class="quiet" data-testid="again" onClick={() => act('again')}>
            {t.again}
          </button>
        </p>
      )}
    </main>
  );
}

/** While something is to be pointed at in the page. */
function Pointing({ now, t, act }: StepProps): JSX.Element {
  return (
    <>
      {now.resting && <p>{t.resting}</p>}
      <p class="row">
        {now.resting && (
          <button type="button" class="main" data-testid="go-on" onClick={() => act('point')}>
            {t.goOn}
          </button>
        )}
        <button type="button" data-testid="keys" onClick={() => act('keys')}>
          {t.keys}
        </button>
      </p>
      <p class="hint">{t.keysHint}</p>
      {now.enough !== null && (
        <div class="gentle">
          <p>{t.enoughIs(now.enough)}</p>
          <button type="button" data-testid="enough" onClick={() => act('enough')}>
            {t.enough}
          </button>
        </div>
      )}
      {now.step === 'record' && (
        <div class="gentle">
          {!now.isKnown && <p>{t.skipMeans}</p>}
          <button type="button" data-testid="skip" onClick={() => act('skip')}>
            {now.isKnown ? t.keepKnown : t.skip}
          </button>
        </div>
      )}
    </>
  );
}

/** Literally what goes into the profile. */
function Kept({ now, t }: Omit<StepProps, 'act'>): JSX.Element {
  return (
    <dl class="kept" data-testid="kept">
      {now.texts.map(({ of, text }, index) => (
        <div key={index}>
          <dt>{t.kept[of]}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Trying it and giving it a name. */
function Keep({ now, t, act, save }: StepProps & { readonly save: (name: string) => void }): JSX.Element {
  const name = useSignal('');
  return (
    <>
      <p class="row">
        <button type="button" data-testid="try" onClick={() => act('try')}>
          {t.tryIt}
        </button>
      </p>
      <div role="status">
        {now.tried && (
          <ul class="tried" data-testid="tried">
            <li>{now.tried.field ? t.tried.field.yes : t.tried.field.no}</li>
            <li>{now.tried.screen ? t.tried.screen.yes : t.tried.screen.no}</li>
            <li>
              {now.tried.record === null
                ? t.tried.noRecord
                : now.tried.record
                  ? t.tried.record.yes
                  : t.tried.record.no}
            </li>
          </ul>
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.value.trim()) save(name.value);
        }}
      >
        <label>
          {t.name}
          <input
            type="text"
            data-testid="name"
            maxLength={100}
            required
            aria-describedby="name-hint"
            value={name.value}
            onInput={({ currentTarget }) => (name.value = currentTarget.value)}
          />
        </label>
        <p class="hint" id="name-hint">
          {t.nameHint}
        </p>
        <p class="row">
          <button type="submit" class="main" data-testid="save">
            {t.save}
          </button>
        </p>
      </form>
    </>
  );
}
