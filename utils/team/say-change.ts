import type { TeamMessages } from '../i18n/messages';
import type { ClientWord } from '../language/client-word';
import type { Change } from '../profile/changes';
import type { Locator, Spot } from '../profile/locator';
import type { SettingName, Settings } from '../profile/settings';
import type { Recognition, RecordKey } from '../profile/site';
import { cut } from './cut';
import { sayPattern, sayRecordKey, saySpot } from './say-locator';
import { settingWords } from './setting-words';

type Words = TeamMessages['changes'];

/** One difference between two profiles as one sentence. Plain text; what comes from a profile is cut short. */
export function sayChange(change: Change, t: TeamMessages): string {
  const words = t.changes;
  const quoted = (text: string | undefined): string =>
    text === undefined ? words.none : words.quoted(cut(text));
  switch (change.what) {
    case 'name':
    case 'help':
    case 'setTitle':
      return words.fromTo(words[change.what], quoted(change.before), quoted(change.after));
    case 'setting': {
      const { label, values } = settingWords(change.setting, t);
      const value = (of: Settings[SettingName] | undefined): string =>
        of === undefined ? words.unset : (values[of] ?? String(of));
      return words.fromTo(label, value(change.before), value(change.after));
    }
    case 'client': {
      const word = (of: ClientWord | undefined): string =>
        of ? words.clientWord(of.article, cut(of.singular), cut(of.plural)) : words.none;
      return words.fromTo(words.client, word(change.before), word(change.after));
    }
    case 'hidden':
    case 'shown':
      return words[change.what](t.settings.hidden.parts[change.part]);
    case 'newSet':
    case 'noSet':
      return words[change.what](cut(change.set));
    case 'setsOrder':
      return words.setsOrder(listed(change.sets, words));
    case 'newQuestion':
    case 'noQuestion':
      return words[change.what](cut(change.set), cut(change.question));
    case 'questionsOrder':
      return words.questionsOrder(cut(change.set));
    case 'wording': {
      const { set, question, part, before, after } = change;
      const said = (text: string | undefined): string =>
        part === 'answer' && (text === 'people' || text === 'words') ? words.answer[text] : quoted(text);
      return words.fromTo(
        words.inQuestion(cut(set), cut(question), words.wording[part]),
        said(before),
        said(after),
      );
    }
    case 'newPrompt':
    case 'noPrompt':
      return words[change.what](t.settings.prompts.names[change.prompt]);
    case 'olderThanMonths': {
      const months = (of: number | undefined): string =>
        of === undefined ? words.unset : t.settings.prompts.months(of);
      return words.fromTo(t.settings.prompts.older, months(change.before), months(change.after));
    }
    case 'newSite':
    case 'noSite':
      return words[change.what](cut(change.site));
    case 'sitesOrder':
      return words.sitesOrder(listed(change.sites, words));
    case 'siteName':
    case 'screenName':
      return words.fromTo(words[change.what](cut(change.site)), quoted(change.before), quoted(change.after));
    case 'record':
      return words.fromTo(
        words.record(cut(change.site)),
        change.before ? sayRecordKey(shortKey(change.before), t.dossier.find) : words.none,
        change.after ? sayRecordKey(shortKey(change.after), t.dossier.find) : words.none,
      );
    case 'newScreen':
    case 'noScreen':
      return words[change.what](cut(change.site), cut(change.screen));
    case 'screensOrder':
      return words.screensOrder(cut(change.site), listed(change.screens, words));
    case 'recognised':
      return words.fromTo(
        words.recognised(cut(change.site), cut(change.screen)),
        recognition(change.before ?? {}, t),
        recognition(change.after ?? {}, t),
      );
    case 'live': {
      const may = (live: boolean | undefined): string => words.mayLive[live ? 'yes' : 'no'];
      return words.fromTo(
        words.live(cut(change.site), cut(change.screen)),
        may(change.before),
        may(change.after),
      );
    }
    case 'field':
    case 'reads': {
      const none = change.what === 'field' ? words.anyField : words.inField;
      const field = (spot: Spot | undefined): string =>
        spot ? saySpot(shortSpot(spot), t.dossier.find) : none;
      return words.fromTo(
        words[change.what](cut(change.site), cut(change.screen)),
        field(change.before),
        field(change.after),
      );
    }
    case 'screenSets': {
      const sets = (titles: readonly string[] | undefined): string =>
        titles ? listed(titles, words) : words.allSets;
      return words.fromTo(
        words.screenSets(cut(change.site), cut(change.screen)),
        sets(change.before),
        sets(change.after),
      );
    }
  }
}

function listed(names: readonly string[], words: Words): string {
  return names.map((name) => words.quoted(cut(name))).join(', ') || words.none;
}

function recognition({ address, title, mark }: Recognition, { changes, dossier }: TeamMessages): string {
  const by = [
    ...(address === undefined ? [] : [dossier.find.inAddress(sayPattern(cut(address), dossier.find))]),
    ...(title === undefined ? [] : [dossier.find.inTitle(sayPattern(cut(title), dossier.find))]),
    ...(mark ? [saySpot(shortSpot(mark), dossier.find)] : []),
  ];
  return by.join(', ') || changes.none;
}

function shortKey(key: RecordKey): RecordKey {
  return key.from === 'element' ? { ...key, ...shortSpot(key) } : { ...key, pattern: cut(key.pattern) };
}

function shortSpot({ find, frame }: Pick<Spot, 'find' | 'frame'>): Spot {
  return { find: shortFind(find), ...(frame !== undefined && { frame: cut(frame) }) };
}

function shortFind(find: Locator): Locator {
  return find.by === 'selector'
    ? { ...find, selector: cut(find.selector) }
    : { ...find, text: cut(find.text) };
}
