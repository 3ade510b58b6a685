import type { Profile } from '../profile/schema';
import { profileAddress } from '../profile/profile-address';
import { chromiumId } from '../roll-out/chromium-id';
import { FIREFOX_ID, isFirefoxId } from '../roll-out/firefox-id';
import type { ChromiumPackage, RollOut } from '../roll-out/roll-out';
import { STORES } from '../roll-out/stores';

/** What somebody typed or chose to make the files for ICT. */
export interface IctForm {
  /** From the stores of the browsers, or from a package that the organisation made. */
  readonly from: 'store' | 'own';
  readonly chromeId: string;
  readonly edgeId: string;
  readonly ownId: string;
  readonly updateUrl: string;
  readonly firefoxId: string;
  readonly firefoxUrl: string;
  readonly profileLocked: boolean;
}

/** The fields to type in, for each way that Kring comes from. */
export const ICT_FIELDS = {
  store: ['chromeId', 'edgeId', 'firefoxUrl'],
  own: ['ownId', 'updateUrl', 'firefoxUrl', 'firefoxId'],
} as const;
export type IctField = (typeof ICT_FIELDS)[IctForm['from']][number];

/** What is wrong with a field: what is in it, that nothing is, or that a secret was. */
export type IctFault =
  'notId' | 'notKey' | 'privateKey' | 'notFirefoxId' | 'notAddress' | 'noId' | 'noAddress' | 'nothing';
export type IctFaults = Readonly<Partial<Record<IctField, IctFault>>>;

const EMPTY: IctForm = {
  from: 'store',
  chromeId: '',
  edgeId: '',
  ownId: '',
  updateUrl: '',
  firefoxId: '',
  firefoxUrl: '',
  profileLocked: false,
};

/**
 * The form as it begins: with the package that this very Kring came in, where it says where from.
 * @param id how the browser calls this Kring.
 * @param updateUrl where it looks for updates: of a store, of an organisation, or (undefined) nowhere.
 */
export function newIctForm(id: string, updateUrl: string | undefined): IctForm {
  if (isFirefoxId(id)) return id === FIREFOX_ID ? EMPTY : { ...EMPTY, from: 'own', firefoxId: id };
  if (updateUrl === undefined) return EMPTY;
  if (updateUrl === STORES.chrome) return { ...EMPTY, chromeId: id };
  if (updateUrl === STORES.edge) return { ...EMPTY, edgeId: id };
  return { ...EMPTY, from: 'own', ownId: id, updateUrl };
}

/** Everything that the files are made from, or what is wrong with each field. */
export async function readIctForm(
  form: IctForm,
  profile: Profile,
): Promise<{ readonly rollOut: RollOut } | { readonly faults: IctFaults }> {
  const fields: readonly IctField[] = ICT_FIELDS[form.from];
  const found = await Promise.all(fields.map(async (field) => [field, await faultOf(field, form)] as const));
  const faults = Object.fromEntries(found.filter(([, fault]) => fault !== undefined));
  if (Object.keys(faults).length > 0) return { faults };
  const text = (field: IctField): string => form[field].trim();
  const packageOf = async (field: IctField, updateUrl: string): Promise<ChromiumPackage | undefined> => {
    const id = await chromiumId(text(field));
    return id === undefined ? undefined : { id, updateUrl };
  };
  const own = form.from === 'own';
  const chrome = await (own ? packageOf('ownId', text('updateUrl')) : packageOf('chromeId', STORES.chrome));
  const edge = own ? chrome : await packageOf('edgeId', STORES.edge);
  const installUrl = text('firefoxUrl');
  return {
    rollOut: {
      profile,
      profileLocked: form.profileLocked,
      ...(chrome && { chrome }),
      ...(edge && { edge }),
      ...(installUrl && { firefox: { id: own ? text('firefoxId') : FIREFOX_ID, installUrl } }),
    },
  };
}

async function faultOf(field: IctField, form: IctForm): Promise<IctFault | undefined> {
  const isEmpty = (each: IctField): boolean => form[each].trim() === '';
  const text = form[field].trim();
  if (text === '') {
    if (field === 'ownId' && !isEmpty('updateUrl')) return 'noId';
    if (field === 'updateUrl' && !isEmpty('ownId')) return 'noAddress';
    // Firefox installs nothing under another id than the package has.
    if (field === 'firefoxId') return isEmpty('firefoxUrl') ? undefined : 'notFirefoxId';
    const fields = ICT_FIELDS[form.from].filter((each) => each !== 'firefoxId');
    return field === fields[0] && fields.every(isEmpty) ? 'nothing' : undefined;
  }
  if (field === 'firefoxId') return isFirefoxId(text) ? undefined : 'notFirefoxId';
  if (field === 'updateUrl' || field === 'firefoxUrl') return profileAddress(text) ? undefined : 'notAddress';
  if (field === 'ownId') return (await chromiumId(text)) === undefined ? 'notKey' : undefined;
  return /^[a-p]{32}$/.test(text) ? undefined : 'notId';
}
