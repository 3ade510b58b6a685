import { GROUP_POLICY } from './format-names';
import type { GroupPolicy } from './group-policies';
import { GROUP_POLICY_TEXT, type Said } from './group-policy-text';
import { element, xmlFile, type Element } from './xml';

/** The ADML file of these policies: all words of the ADMX file in one language. */
export function admlFile(policies: readonly GroupPolicy[], language: keyof Said): string {
  const { category, browsers, supported } = GROUP_POLICY_TEXT;
  const string = (id: string, said: Said): Element => element('string', { id }, said[language]);
  return xmlFile(
    element('policyDefinitionResources', { xmlns: GROUP_POLICY, revision: '1.0', schemaVersion: '1.0' }, [
      element('displayName', {}, 'Kring'),
      element('description', {}, 'Kring'),
      element('resources', {}, [
        element('stringTable', {}, [
          string('category', category),
          string('supported', supported),
          ...[...new Set(policies.map(({ browser }) => browser))].map((browser) =>
            string(`browser_${browser}`, browsers[browser]),
          ),
          ...policies.flatMap(({ id, title, explain, field }) => [
            string(id, title),
            string(`${id}_explain`, explain),
            ...(field?.kind === 'choice'
              ? field.values.map(({ value, said }) => string(`${id}_${value}`, said))
              : []),
          ]),
        ]),
        element(
          'presentationTable',
          {},
          policies.flatMap(({ id, title, field }) =>
            field ? [element('presentation', { id }, [fieldElement(id, title[language], field)])] : [],
          ),
        ),
      ]),
    ]),
  );
}

function fieldElement(policy: string, label: string, field: NonNullable<GroupPolicy['field']>): Element {
  const refId = `${policy}_field`;
  if (field.kind === 'text')
    return element('textBox', { refId }, [
      element('label', {}, label),
      element('defaultValue', {}, field.first),
    ]);
  return element('dropdownList', { refId, noSort: 'true', defaultItem: String(field.first) }, label);
}
