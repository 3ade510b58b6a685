import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  CLIENT_WORDS,
  VOCABULARY,
  type ClientWord,
  type ClientWordName,
} from '../../utils/language/client-word';
import { MOST } from '../../utils/profile/most';
import type { Profile } from '../../utils/profile/schema';
import { useTeam, useTeamMessages } from './context';

const BLANK: ClientWord = { article: 'de', singular: '', plural: '' };

/** How the people are called whom the work is for: a word from the list, or an own one, which counts once it is whole. */
export function ClientWordChoice(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().settings.client;
  const about = useId();
  const { client } = team.profile.value;
  const [typed, setTyped] = useState<{ word: ClientWord; over: Profile['client'] } | null>(null);
  // What the profile got from elsewhere is newer than what was typed over it.
  const typing = typed && JSON.stringify(typed.over) === JSON.stringify(client) ? typed.word : null;
  const own = typing ?? (typeof client === 'object' ? client : null);

  const save = (next: Profile['client']): void =>
    team.change(({ client: _, ...profile }) => (next === undefined ? profile : { ...profile, client: next }));
  const choose = (chosen: string): void => {
    if (chosen === 'own') {
      setTyped({ word: BLANK, over: client });
      return;
    }
    setTyped(null);
    save(chosen === '' ? undefined : (chosen as ClientWordName));
  };
  const type = (word: ClientWord): void => {
    const next = whole(word);
    setTyped({ word, over: next ?? client });
    if (next) save(next);
  };
  const now = saying(client);
  return (
    <div class="setting">
      <label>
        {t.label}
        <select
          value={own ? 'own' : ((client as string | undefined) ?? '')}
          aria-describedby={about}
          data-testid="client-word"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t.notSet(VOCABULARY.client.singular)}</option>
          {Object.values(CLIENT_WORDS).map((word) => (
            <option key={word.singular} value={word.singular}>
              {said(word)}
            </option>
          ))}
          <option value="own">{t.own}</option>
        </select>
      </label>
      <p class="hint" id={about}>
        {t.what}
      </p>
      {own && <OwnWord word={own} now={now} onType={type} />}
    </div>
  );
}

function OwnWord({
  word,
  now,
  onType,
}: {
  readonly word: ClientWord;
  readonly now: string;
  readonly onType: (word: ClientWord) => void;
}): JSX.Element {
  const t = useTeamMessages().settings.client;
  const tooLong = Math.max(word.singular.trim().length, word.plural.trim().length) > MOST.word;
  const next = whole(word);
  return (
    <div class="own-word">
      <label>
        {t.article}
        <select
          value={word.article}
          data-testid="own-article"
          onChange={(event) =>
            onType({ ...word, article: event.currentTarget.value === 'het' ? 'het' : 'de' })
          }
        >
          <option value="de">de</option>
          <option value="het">het</option>
        </select>
      </label>
      {(['singular', 'plural'] as const).map((number) => (
        <label key={number}>
          {t[number]}
          <input
            type="text"
            value={word[number]}
            placeholder={t[`${number}Hint`]}
            data-testid={`own-${number}`}
            onInput={(event) => onType({ ...word, [number]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class={next ? 'hint' : 'notice'} role="status" data-testid="own-state">
        {next ? t.example(said(next), next.plural) : tooLong ? t.tooLong(MOST.word, now) : t.unfinished(now)}
      </p>
    </div>
  );
}

/** The word as it goes into the profile; undefined as long as a part is missing or too long. */
function whole({ article, singular, plural }: ClientWord): ClientWord | undefined {
  const word = { article, singular: singular.trim(), plural: plural.trim() };
  const fits = [word.singular, word.plural].every((part) => part !== '' && part.length <= MOST.word);
  return fits ? word : undefined;
}

function said({ article, singular }: ClientWord): string {
  return `${article} ${singular}`;
}

function saying(client: Profile['client']): string {
  if (typeof client === 'object') return said(client);
  return said(client ? CLIENT_WORDS[client] : VOCABULARY.client);
}
