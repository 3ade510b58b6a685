import type { JSX } from 'preact';
import { personLabel, type Draft } from '../utils/model/draft';
import type { Collection, Path } from '../utils/model/patch';
import { typedText } from '../utils/model/settle';
import { knownQuestion, topicIn } from '../utils/questions/resolve';
import { useMessages, useTalk, useText } from './context';

/**
 * Two panels wrote in one field, or one removed what the other was typing in. The other text is shown, on every
 * screen, and stays until the worker chose: what it belongs to may be out of sight, or gone.
 */
export function ConflictNotice(): JSX.Element {
  const { conflicts } = useTalk().draft.value;
  return (
    <>
      {Object.entries(conflicts).map(([key, { text }]) => (
        <OneConflict key={key} name={key} text={text} />
      ))}
    </>
  );
}

function OneConflict({ name, text }: { readonly name: string; readonly text: string }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const inLanguage = useText();
  const draft = talk.draft.value;
  const path = pathOf(name);
  const there = typedText(draft, path);
  const { sets } = talk.chosen.value;
  const topic = path[0] === 'answers' ? topicIn(sets, path[1]) : knownQuestion(sets, path[1])?.topic;
  const where = topic ? inLanguage(topic) : personLabel(draft, personOf(draft, path), true);
  const solved = { unset: [['conflicts', name]] } as const;
  return (
    <div class="notice" role="status" data-testid="conflict">
      <p>{t.trouble.conflict(where)}</p>
      <blockquote>{text}</blockquote>
      <div class="row">
        {there !== undefined && (
          <button
            type="button"
            onClick={() => talk.change({ ...solved, set: [[path, `${there} ${text}`]] }, true)}
          >
            {t.trouble.keepBoth}
          </button>
        )}
        <button type="button" onClick={() => talk.remove(solved, t.trouble.leftOut)}>
          {t.trouble.dropOther}
        </button>
      </div>
    </div>
  );
}

/** The path that `conflicts` joined; the id in the middle may hold a slash itself. */
function pathOf(name: string): Path {
  const parts = name.split('/');
  return [parts[0] as Collection, parts.slice(1, -1).join('/'), parts.at(-1) ?? ''];
}

function personOf(draft: Draft, [collection, id]: Path): string {
  if (collection === 'ties') return draft.ties[id]?.person ?? '';
  return collection === 'people' ? id : '';
}
