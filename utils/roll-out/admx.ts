import { GROUP_POLICY } from './format-names';
import type { GroupPolicy } from './group-policies';
import { element, xmlFile, type Element } from './xml';

/** Most characters of a text in the editor of Group Policy: as in Google's own templates; without it 1023. */
const MOST = '1000000';

/** The ADMX file of these policies: names and registry keys. All words are in the ADML files. */
export function admxFile(policies: readonly GroupPolicy[]): string {
  const browsers = [...new Set(policies.map(({ browser }) => browser))];
  return xmlFile(
    element('policyDefinitions', { xmlns: GROUP_POLICY, revision: '1.0', schemaVersion: '1.0' }, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'kring', namespace: 'Kring.Policies.Kring' }),
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: 'supported', displayName: '$(string.supported)' }),
        ]),
      ]),
      element('categories', {}, [
        element('category', { name: 'kring', displayName: '$(string.category)' }),
        ...browsers.map((browser) =>
          element('category', { name: `kring_${browser}`, displayName: `$(string.browser_${browser})` }, [
            element('parentCategory', { ref: 'kring' }),
          ]),
        ),
      ]),
      element('policies', {}, policies.map(policyElement)),
    ]),
  );
}

function policyElement({ id, browser, key, fixed, onOff, field }: GroupPolicy): Element {
  return element(
    'policy',
    {
      name: id,
      // Chromium takes the settings of an extension from the computer; a user's could be changed by that user.
      class: 'Machine',
      displayName: `$(string.${id})`,
      explainText: `$(string.${id}_explain)`,
      ...(field && { presentation: `$(presentation.${id})` }),
      key,
      ...(onOff !== undefined && { valueName: onOff }),
    },
    [
      element('parentCategory', { ref: `kring_${browser}` }),
      element('supportedOn', { ref: 'supported' }),
      ...(onOff === undefined
        ? []
        : [element('enabledValue', {}, [typed(1)]), element('disabledValue', {}, [typed(0)])]),
      ...(fixed
        ? [
            element(
              'enabledList',
              {},
              Object.entries(fixed).map(([valueName, value]) =>
                element('item', { key, valueName }, [element('value', {}, [typed(value)])]),
              ),
            ),
          ]
        : []),
      ...(field ? [element('elements', {}, [fieldElement(id, field)])] : []),
    ],
  );
}

/** `text` and never `multiText`: that writes REG_MULTI_SZ, which Chromium does not read (its registry_dict.cc). */
function fieldElement(policy: string, field: NonNullable<GroupPolicy['field']>): Element {
  const id = `${policy}_field`;
  if (field.kind === 'text')
    return element('text', { id, valueName: field.valueName, required: 'true', maxLength: MOST });
  return element(
    'enum',
    { id, valueName: field.valueName, required: 'true' },
    field.values.map(({ value }) =>
      element('item', { displayName: `$(string.${policy}_${value})` }, [
        element('value', {}, [typed(value)]),
      ]),
    ),
  );
}

function typed(value: string | number): Element {
  return typeof value === 'number'
    ? element('decimal', { value: String(value) })
    : element('string', {}, value);
}
