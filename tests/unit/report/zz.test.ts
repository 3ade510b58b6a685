import { test } from 'vitest';
import { draftOf, optionsWith } from './drafts';
import { reportParts } from '../../../utils/report/parts';
import { printReport } from '../../../utils/report/print';
import { parseReport } from '../../../utils/report/parse';
test('x', () => {
  const d = draftOf({
    zus: { name: 'A.', kind: 'gezin', to: 'belt elke dag', from: 'ik pas op haar kinderen' },
    buurvrouw: { kind: 'buurt', to: '', from: '' },
    'oud-collega': { name: 'Henk', kind: 'werk', to: { note: 'lijkt te wachten op een teken', by: 'worker' } },
    'buurman van 12': { kind: 'buurt', from: 'ik zet zijn vuilnis buiten', via: 'buurvrouw' },
    kapper: {},
    huisarts: { kind: 'formeel', role: 'professional', to: 'luistert' },
    maatje: { role: 'volunteer', kind: 'vereniging' },
  }, { vroeger: { text: 'We zaten met "z\'n allen" aan tafel.' }, vieren: { kind: 'ratherNot' }, hulp: { kind: 'nobody', text: 'of toch, mijn broer' }, rust: {kind:'enough'} });
  const topics = { vroeger: 'zoals het vroeger was', vieren: 'samen iets vieren', hulp: 'wie je bij iets kleins belt', rust:'de kring nu' };
  for (const layout of ['both', 'story', 'list', 'short'] as const) {
    const o = optionsWith({ layout, names: layout !== 'list' }, topics);
    const t = printReport(reportParts(d, o), o);
    console.log(t + '\n=====' + t.length);
  }
  const long = Array.from({length: 3000}, (_, i) => `Regel ${i} met een gewone zin, en (iets) tussen haakjes: "half`).join('\n');
  let s = performance.now(); parseReport(long); console.log('long outside', performance.now() - s);
  s = performance.now(); parseReport('Wie er zijn:\n' + long); console.log('long list', performance.now() - s);
  for (const bad of ['„', '.', ' -', '"', '“', 'x ', ',', '\0', '(', 'zus ', '12 ', '“”', '""'])  { s = performance.now(); parseReport('Wie er zijn:\n- zus (gezin): ' + bad.repeat(100000/bad.length) + 'x'); parseReport('Wie er zijn:\n' + Array(20).fill(bad.repeat(4900/bad.length) + 'x').join('\n')); console.log(bad, performance.now() - s); }
});
